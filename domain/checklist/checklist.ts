import type { EvidenceCode } from './evidence'

/** One thing that the county looks at. */
export type ChecklistItem = {
  readonly id: string
  readonly text: string
  /** What counts for it; null: somebody looks, and says yes or no. */
  readonly evidence: EvidenceCode | null
  /** So many at least; null: the number is only told, or what is asked follows from the records. */
  readonly least: number | null
}

/** The list of one town; the county's own sheet is not part of the plan, so the town enters it (SR-07). */
export type Checklist = {
  readonly id: string
  readonly townId: string
  readonly version: number
  readonly items: readonly ChecklistItem[]
}

export const CHECKLIST_LIMITS = { items: 40, text: 60, note: 200, least: 100_000 } as const

const counted = (id: string, text: string, evidence: EvidenceCode, least: number | null): ChecklistItem => ({
  id,
  text,
  evidence,
  least,
})
const looked = (id: string, text: string): ChecklistItem => ({ id, text, evidence: null, least: null })

/** What 上政字〔2020〕45号 itself asks for, until the town has entered the county's sheet. */
const FROM_THE_PLAN: readonly ChecklistItem[] = [
  counted('responsible', '有第一责任人，有专人负责日常工作', 'responsible', null),
  looked('sign', '有场所、有牌子、有制度上墙'),
  counted('activities', '每月都办活动', 'months_held', null),
  counted('teams', '有自己的志愿服务队伍', 'teams', 1),
  counted('volunteers', '志愿者常年在做事', 'volunteers', null),
  counted('services', '点单、派单、接单、评单都有记录', 'services', null),
  counted('arrived', '五必到，到了的', 'arrived', null),
  counted('satisfied', '群众满意的评价', 'satisfied', null),
  counted('handed_in', '报送好典型、好经验、好做法', 'handed_in', null),
  counted('brand', '有叫得响的品牌项目', 'brands', 1),
]

export const checklistIdOf = (townId: string): string => `checklist:${townId}`

export const firstChecklist = (townId: string): Checklist => ({
  id: checklistIdOf(townId),
  townId,
  version: 0,
  items: FROM_THE_PLAN,
})
