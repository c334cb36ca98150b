import { type AssignmentRow, assignWithin, UNASSIGNED } from './assign-exact'
import { assignGreedy } from './assign-greedy'

/** What one order wants: so many alike rows over its people, cheapest first. */
export type Demand = {
  readonly rowCount: number
  readonly openCost: number
  readonly arcs: AssignmentRow['arcs']
}

export type Filled = {
  /** Columns of each demand, in the order of the demands; fewer than its rows where some stayed open. */
  readonly columns: readonly (readonly number[])[]
  readonly by: 'exact' | 'greedy'
}

/** Cheapest people per row that are looked at first; more only where somebody would otherwise be left without. */
const FIRST_LOOK = 32
const WIDER = 4

type Line = AssignmentRow & { readonly demandAt: number }

const linesOf = (demands: readonly Demand[], limits: readonly number[]): readonly Line[] =>
  demands.flatMap(({ rowCount, openCost, arcs }, demandAt) => {
    const looked = arcs.slice(0, limits[demandAt])
    return Array.from({ length: rowCount }, () => ({ demandAt, openCost, arcs: looked }))
  })

/** Demands that could give way to an open row, directly or one after another. */
function reachedFromOpen(lines: readonly Line[], columns: readonly number[]): ReadonlySet<number> {
  const ownerOf = new Map(columns.map((column, row) => [column, row]))
  const waiting = lines.flatMap((line, row) => (columns[row] === UNASSIGNED ? [line] : []))
  const reached = new Set<number>()
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    if (reached.has(line.demandAt)) continue
    reached.add(line.demandAt)
    for (const { column } of line.arcs) {
      const owner = lines[ownerOf.get(column) ?? UNASSIGNED]
      if (owner && !reached.has(owner.demandAt)) waiting.push(owner)
    }
  }
  return reached
}

const byDemand = (
  demands: readonly Demand[],
  lines: readonly Line[],
  columns: readonly number[],
): readonly (readonly number[])[] => {
  const grouped: number[][] = demands.map(() => [])
  lines.forEach(({ demandAt }, row) => {
    const column = columns[row] ?? UNASSIGNED
    if (column !== UNASSIGNED) grouped[demandAt]?.push(column)
  })
  return grouped
}

/**
 * Fills as many rows as possible, at the least cost over the people looked at. A list is cut only while no open row could
 * gain from its rest, so as many rows are filled as with whole lists. When the time is over: greedy, over whole lists.
 */
export function fillRows(demands: readonly Demand[], columnCount: number, isOver: () => boolean): Filled {
  const limits = demands.map(({ rowCount }) => FIRST_LOOK * rowCount)
  const isCut = (demandAt: number) => (limits[demandAt] ?? 0) < (demands[demandAt]?.arcs.length ?? 0)
  for (;;) {
    const lines = linesOf(demands, limits)
    const columns = assignWithin(lines, columnCount, isOver)
    if (!columns) break
    const wider = [...reachedFromOpen(lines, columns)].filter(isCut)
    if (wider.length === 0) return { columns: byDemand(demands, lines, columns), by: 'exact' }
    for (const demandAt of wider) limits[demandAt] = (limits[demandAt] ?? 0) * WIDER
  }
  const whole = linesOf(
    demands,
    demands.map(({ arcs }) => arcs.length),
  )
  return { columns: byDemand(demands, whole, assignGreedy(whole)), by: 'greedy' }
}
