import type { ProjectCode } from '../service/projects'

/** What the yearly plan says of one activity: one line of the 活动计划表 of 上政字〔2020〕45号. */
export type PlanRowFacts = {
  /** 1 to 12 */
  readonly month: number
  /** Without 上土市镇新时代文明实践, which the activity itself bears. */
  readonly title: string
  readonly project: ProjectCode | null
  /** What it is about; empty where nobody has said so, as with all that follows. */
  readonly theme: string
  /** 15日上午 */
  readonly when: string
  readonly venue: string
  readonly teamName: string
  /** Who looks after it: a name, never a telephone. */
  readonly contactName: string
  /** The unit of the town that holds it (镇卫生院); null: the place itself. */
  readonly unit: string | null
}

export type PlanRow = PlanRowFacts & {
  readonly id: string
  /** What was made of it last; absent: nothing yet. */
  readonly activityId?: string
  readonly added: { readonly by: string; readonly atMs: number }
  /** It will not be held; stays where it was, so that the plan can be held against what was done. */
  readonly dropped: { readonly by: string; readonly atMs: number; readonly reason: string } | null
}

/** The year of one place, one document: its rows are few, and are taken over together or not at all. */
export type UnitPlan = {
  readonly id: string
  readonly townId: string
  readonly year: number
  /** Null: the town's institute and its units. */
  readonly stationId: string | null
  readonly rows: readonly PlanRow[]
}

export const planIdOf = (townId: string, year: number, stationId: string | null): string =>
  `plan:${townId}:${year}:${stationId ?? 'town'}`

export const emptyPlan = (townId: string, year: number, stationId: string | null): UnitPlan => ({
  id: planIdOf(townId, year, stationId),
  townId,
  year,
  stationId,
  rows: [],
})

/** Equal for rows that mean the same activity: the same words in the same month of the same place. */
export const rowKey = (
  stationId: string | null,
  { month, title, when, unit }: Pick<PlanRowFacts, 'month' | 'title' | 'when' | 'unit'>,
): string =>
  [stationId ?? 'town', unit ?? '', month, title, when]
    .map((part) => String(part).replace(/\s/gu, ''))
    .join('|')

/** A row of which nothing is said but what it is and when. */
export const NOTHING_SAID: Omit<PlanRowFacts, 'month' | 'title'> = {
  project: null,
  theme: '',
  when: '',
  venue: '',
  teamName: '',
  contactName: '',
  unit: null,
}
