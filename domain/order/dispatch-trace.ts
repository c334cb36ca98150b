import type { Circle } from './circles'
import type { ExclusionCode } from './exclusions'

/** Who looked for people, in the words of the head. */
export const DISPATCHED_BY = {
  machine: '系统派的',
  /** Too many orders at once for the best choice over all of them: what is hardest to fill was filled first. */
  machine_greedy: '系统派的（单子太多，先派最难找人的，不一定是最近的人）',
  hand: '站里自己挑的',
} as const
export type DispatchedBy = keyof typeof DISPATCHED_BY

/** Why these people: stored with the order, shown to each reader as far as he may see it. */
export type DispatchTrace = {
  readonly atMs: number
  readonly wave: number
  readonly by: DispatchedBy
  /** Volunteers looked at. */
  readonly pool: number
  readonly picked: readonly {
    readonly volunteerId: string
    readonly circle: Circle
    readonly cost: number
    readonly terms: CostTerms
  }[]
  readonly excluded: Exclusions
}

/** What is kept of every wave that has asked somebody; of the terms only those that cost something. */
export type WaveTrace = Omit<DispatchTrace, 'picked'> & {
  readonly picked: readonly {
    readonly volunteerId: string
    readonly name: string
    readonly terms: Partial<CostTerms>
  }[]
}

/** How many people were left out, by the first reason that held. */
export type Exclusions = Readonly<Partial<Record<ExclusionCode, number>>>

/** Named integer parts of a cost; lower is better, their sum decides among people of one circle. */
export type CostTerms = Readonly<Record<CostTermName, number>>

export const COST_TERMS = {
  other_village: '不同村',
  distance: '路远',
  secondary_specialty: '不是主要特长',
  open_tasks: '手上有任务',
  served_recently: '最近刚服务过',
  hours_reached: '今年时长已多',
  unanswered: '前几次问了没回话',
  new_face: '没去过这家',
} as const
export type CostTermName = keyof typeof COST_TERMS

export const isCostTerm = (name: string): name is CostTermName => Object.hasOwn(COST_TERMS, name)
