import type { ExclusionCode } from './exclusions'

/** Why these people: stored with the order, shown to each reader as far as he may see it. */
export type DispatchTrace = {
  readonly atMs: number
  readonly wave: number
  /** Who looked: the machine, or a person who chose by hand. */
  readonly by: 'machine' | 'hand'
  /** Volunteers looked at. */
  readonly pool: number
  readonly picked: readonly {
    readonly volunteerId: string
    readonly cost: number
    readonly terms: CostTerms
  }[]
  readonly excluded: Readonly<Partial<Record<ExclusionCode, number>>>
}

/** Named integer parts of a cost; lower is better, their sum decides. */
export type CostTerms = Readonly<Record<CostTermName, number>>

export const COST_TERMS = {
  other_village: '不同村',
  distance: '路远',
  secondary_specialty: '不是主要特长',
  open_tasks: '手上有任务',
  served_recently: '最近刚服务过',
} as const
export type CostTermName = keyof typeof COST_TERMS
