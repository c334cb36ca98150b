import { type Demand, type Filled, fillRows } from './fill-rows'
import { CIRCLE_COST, OPEN_RESERVE_PRICE } from './open-price'
import type { Candidate } from './search-roll'

/** One order of a batch: how many people it needs, how many more are asked, and who may be. */
export type Wanted = {
  readonly places: number
  readonly reserves: number
  readonly openPrice: number
  readonly candidates: readonly Candidate[]
}

export type Matched = {
  /** Whom each order asks, in the order of its candidates. */
  readonly picked: readonly (readonly Candidate[])[]
  readonly by: Filled['by']
}

const idsOf = (wanted: readonly Wanted[]): readonly string[] =>
  [...new Set(wanted.flatMap(({ candidates }) => candidates.map(({ person }) => person.id)))].sort()

/** The farthest circle from which a place was filled; nobody farther is asked as a mere reserve. */
const farthest = (candidates: readonly Candidate[]): number =>
  Math.max(-1, ...candidates.map(({ circleAt }) => circleAt))

/**
 * First the places of all orders at the least total cost, then reserves from the circles that were reached. Nobody is
 * asked twice. The result does not depend on how people are listed, nor, among unequals, on how orders are.
 */
export function matchBatch(wanted: readonly Wanted[], isOver: () => boolean): Matched {
  const ids = idsOf(wanted)
  const columnOf = new Map(ids.map((id, column) => [id, column]))
  const toColumn = ({ person }: Candidate) => columnOf.get(person.id) ?? 0
  const demandOf = (rowCount: number, openCost: number, candidates: readonly Candidate[]): Demand => ({
    rowCount,
    openCost,
    arcs: candidates.map((candidate) => ({
      column: toColumn(candidate),
      cost: candidate.circleAt * CIRCLE_COST + candidate.cost,
    })),
  })

  const places = fillRows(
    wanted.map(({ places: count, openPrice, candidates }) => demandOf(count, openPrice, candidates)),
    ids.length,
    isOver,
  )
  const placed = wanted.map(({ candidates }, at) => {
    const columns = new Set(places.columns[at])
    return candidates.filter((candidate) => columns.has(toColumn(candidate)))
  })
  const taken = new Set(places.columns.flat())
  const reserves = fillRows(
    wanted.map(({ reserves: count, candidates }, at) => {
      const reach = farthest(placed[at] ?? [])
      const free = candidates.filter((each) => each.circleAt <= reach && !taken.has(toColumn(each)))
      return demandOf(count, OPEN_RESERVE_PRICE, free)
    }),
    ids.length,
    isOver,
  )
  return {
    picked: wanted.map(({ candidates }, at) => {
      const columns = new Set([...(places.columns[at] ?? []), ...(reserves.columns[at] ?? [])])
      return candidates.filter((candidate) => columns.has(toColumn(candidate)))
    }),
    by: places.by === 'exact' && reserves.by === 'exact' ? 'exact' : 'greedy',
  }
}
