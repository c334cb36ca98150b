import type { Measures, TeamMeasures } from '../measures/measures'
import { rounded, shareOf } from '../measures/statistics'

/** Fewer orders than this say nothing about a team. */
const LEAST_ORDERS_PER_YEAR = 40
const LEAST_ORDERS = 3
const DAYS_PER_YEAR = 365
const LOST = 2

export type WhatIfPlan = {
  readonly teamId: string
  readonly name: string
  /** The two who served most through the team. */
  readonly lost: readonly string[]
}

type Fared = {
  readonly servedShare: number
  readonly acceptP50: number | null
  readonly acceptP90: number | null
}

/** How the orders of one team fare with it as it is, and without its two busiest. */
export type WhatIf = WhatIfPlan & {
  readonly orders: number
  readonly before: Fared
  readonly after: Fared
  /** So many more orders that nobody serves. */
  readonly ordersLost: number
}

/** The teams that are asked often enough, and whom each of them loses. */
export function planWhatIfs({ byTeam }: Measures, days: number): readonly WhatIfPlan[] {
  const least = Math.max(LEAST_ORDERS, (LEAST_ORDERS_PER_YEAR * days) / DAYS_PER_YEAR)
  return byTeam
    .filter(({ orders, busiest }) => orders >= least && busiest.length >= LOST)
    .map(({ teamId, name, busiest }) => ({ teamId, name, lost: busiest.slice(0, LOST) }))
}

const faredOf = ({ served, orders, acceptP50, acceptP90 }: TeamMeasures): Fared => ({
  servedShare: rounded(shareOf(served, orders), 4),
  acceptP50,
  acceptP90,
})

const unservedOf = ({ orders, served }: TeamMeasures): number => orders - served

/** Compares the same team in both years; null when one of them does not know it. */
export function whatIfOf(plan: WhatIfPlan, base: Measures, without: Measures): WhatIf | null {
  const [before, after] = [base, without].map(({ byTeam }) =>
    byTeam.find(({ teamId }) => teamId === plan.teamId),
  )
  if (!before || !after) return null
  return {
    ...plan,
    orders: before.orders,
    before: faredOf(before),
    after: faredOf(after),
    ordersLost: unservedOf(after) - unservedOf(before),
  }
}

const growth = ({ before, after }: WhatIf): number => (after.acceptP50 ?? 0) - (before.acceptP50 ?? 0)

/** The worst first: most orders lost, then most waiting added. */
export const worstFirst = (list: readonly WhatIf[]): readonly WhatIf[] =>
  [...list].sort(
    (a, b) => b.ordersLost - a.ordersLost || growth(b) - growth(a) || (a.teamId < b.teamId ? -1 : 1),
  )
