import type { Demand, Filled } from './fill-rows'

/** Cheapest people that are looked at first; more only while all of them are taken. */
const FIRST_LOOK = 32
const WIDER = 4

/** The cheapest who are left, so many at most; each is taken from then on. */
function takeCheapest({ rowCount, openCost, arcsTo, size }: Demand, taken: Set<number>): readonly number[] {
  const columns: number[] = []
  for (let from = 0, count = FIRST_LOOK; from < size; from = count, count *= WIDER)
    for (const { column, cost } of arcsTo(count).slice(from)) {
      if (columns.length === rowCount || cost > openCost) return columns
      if (taken.has(column)) continue
      taken.add(column)
      columns.push(column)
    }
  return columns
}

type Placed = { readonly demand: Demand; readonly at: number }

function inTurn(demands: readonly Placed[]): Filled {
  const taken = new Set<number>()
  const filled: (readonly number[])[] = Array.from(demands, () => [])
  for (const { demand, at } of demands) filled[at] = takeCheapest(demand, taken)
  return filled
}

const countOf = (filled: Filled): number => filled.reduce((sum, { length }) => sum + length, 0)

/**
 * Quick and not the best: the demand with the fewest people first, then the dearest to leave open. Where that fills fewer
 * rows than the demands in the order given, theirs counts.
 */
export function fillGreedily(demands: readonly Demand[]): Filled {
  const placed = demands.map((demand, at) => ({ demand, at }))
  const asGiven = inTurn(placed)
  const scarcestFirst = inTurn(
    [...placed].sort(
      (a, b) => a.demand.size - b.demand.size || b.demand.openCost - a.demand.openCost || a.at - b.at,
    ),
  )
  return countOf(scarcestFirst) < countOf(asGiven) ? asGiven : scarcestFirst
}
