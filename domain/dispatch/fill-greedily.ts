import type { Demand, Filled } from './fill-rows'

/** Who is still to be had. */
type Free = { readonly taken: Uint8Array; count: number }

/** The cheapest who are left, so many at most; each is taken from then on. */
function takeCheapest({ rowCount, openCost, size, columnAt, costAt }: Demand, free: Free): readonly number[] {
  const columns: number[] = []
  for (let nth = 0; nth < size && columns.length < rowCount && free.count > 0; nth += 1) {
    const column = columnAt(nth)
    if (free.taken[column]) continue
    if (costAt(nth) > openCost) break
    free.taken[column] = 1
    free.count -= 1
    columns.push(column)
  }
  return columns
}

type Placed = { readonly demand: Demand; readonly at: number }

function inTurn(demands: readonly Placed[], columnCount: number): Filled {
  const free: Free = { taken: new Uint8Array(columnCount), count: columnCount }
  const filled: (readonly number[])[] = Array.from(demands, () => [])
  for (const { demand, at } of demands) filled[at] = takeCheapest(demand, free)
  return filled
}

const countOf = (filled: Filled): number => filled.reduce((sum, { length }) => sum + length, 0)

/**
 * Quick and not the best: the demand with the fewest people first, then the dearest to leave open. Where that fills fewer
 * rows than the demands in the order given, theirs counts.
 */
export function fillGreedily(demands: readonly Demand[], columnCount: number): Filled {
  const placed = demands.map((demand, at) => ({ demand, at }))
  const asGiven = inTurn(placed, columnCount)
  const scarcestFirst = inTurn(
    [...placed].sort(
      (a, b) => a.demand.size - b.demand.size || b.demand.openCost - a.demand.openCost || a.at - b.at,
    ),
    columnCount,
  )
  return countOf(scarcestFirst) < countOf(asGiven) ? asGiven : scarcestFirst
}
