import type { Person } from '../people/person'
import { teamIdsOf } from '../people/team-ids-of'

/** 抢单: every qualified member of these teams may take a free place by himself until then. */
export type OpenClaim = {
  readonly untilMs: number
  readonly teamIds: readonly string[]
  /** The villages of those of them that another village lends, by team. */
  readonly lenders?: Readonly<Record<string, string>>
}

/** Whether an order is open to this person's teams; whether he may serve is asked when he takes it. */
export function mayClaim({ open }: { readonly open: OpenClaim | null }, person: Person): boolean {
  const mine = teamIdsOf(person)
  return open?.teamIds.some((id) => mine.includes(id)) ?? false
}
