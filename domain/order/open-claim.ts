import type { Person } from '../people/person'

/** 抢单: every qualified member of these teams may take a free place by himself until then. */
export type OpenClaim = {
  readonly untilMs: number
  readonly teamIds: readonly string[]
  /** The villages of those of them that another village lends, by team. */
  readonly lenders?: Readonly<Record<string, string>>
}

/** Whether an order is open to this person's teams; whether he may serve is asked when he takes it. */
export const mayClaim = ({ open }: { readonly open: OpenClaim | null }, { volunteer }: Person): boolean =>
  open?.teamIds.some((id) => volunteer?.teamIds.includes(id)) ?? false
