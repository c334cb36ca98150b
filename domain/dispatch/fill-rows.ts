import { type AssignmentRow, assignWithin, UNASSIGNED } from './assign-exact'

/** What one order wants: so many alike rows over its people. */
export type Demand = {
  readonly rowCount: number
  readonly openCost: number
  /** So many may fill them. */
  readonly size: number
  /** The nth cheapest of them, and what he costs. */
  readonly columnAt: (nth: number) => number
  readonly costAt: (nth: number) => number
}

/** Columns of each demand, in the order of the demands; fewer than its rows where some stayed open. */
export type Filled = readonly (readonly number[])[]

/** Cheapest people per row that are looked at first; more only where somebody would otherwise be left without. */
const FIRST_LOOK = 32
const WIDER = 4

type Line = AssignmentRow & { readonly demandAt: number }

const arcsTo = (limit: number, { size, columnAt, costAt }: Demand): AssignmentRow['arcs'] =>
  Array.from({ length: Math.min(limit, size) }, (_, nth) => ({ column: columnAt(nth), cost: costAt(nth) }))

/** Null when the time was over before the last of them. */
function linesOf(
  demands: readonly Demand[],
  limits: readonly number[],
  isOver: () => boolean,
): readonly Line[] | null {
  const lines: Line[] = []
  for (const [demandAt, demand] of demands.entries()) {
    if (isOver()) return null
    const { rowCount, openCost } = demand
    const arcs = rowCount > 0 ? arcsTo(limits[demandAt] ?? 0, demand) : []
    for (let row = 0; row < rowCount; row += 1) lines.push({ demandAt, openCost, arcs })
  }
  return lines
}

/** Demands that could give way to an open row, directly or one after another. */
function reachedFromOpen(lines: readonly Line[], columns: readonly number[]): ReadonlyMap<number, Line> {
  const ownerOf = new Map(columns.map((column, row) => [column, row]))
  const waiting = lines.filter((_, row) => columns[row] === UNASSIGNED)
  const reached = new Map<number, Line>()
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    if (reached.has(line.demandAt)) continue
    reached.set(line.demandAt, line)
    for (const { column } of line.arcs) {
      const owner = lines[ownerOf.get(column) ?? UNASSIGNED]
      if (owner && !reached.has(owner.demandAt)) waiting.push(owner)
    }
  }
  return reached
}

function byDemand(demandCount: number, lines: readonly Line[], columns: readonly number[]): Filled {
  const grouped: number[][] = Array.from({ length: demandCount }, () => [])
  lines.forEach(({ demandAt }, row) => {
    const column = columns[row] ?? UNASSIGNED
    if (column !== UNASSIGNED) grouped[demandAt]?.push(column)
  })
  return grouped
}

/**
 * Fills as many rows as possible, at the least cost over the people looked at. A list is cut only while no open row could
 * gain from its rest, so as many rows are filled as with whole lists. Null when the time was over before that.
 */
export function fillRows(
  demands: readonly Demand[],
  columnCount: number,
  isOver: () => boolean,
): Filled | null {
  const limits = demands.map(({ rowCount }) => FIRST_LOOK * rowCount)
  for (;;) {
    const lines = linesOf(demands, limits, isOver)
    const columns = lines && assignWithin(lines, columnCount, isOver)
    if (!columns) return null
    const wider = [...reachedFromOpen(lines, columns)].filter(
      ([demandAt, { arcs }]) => arcs.length >= (limits[demandAt] ?? 0),
    )
    if (wider.length === 0) return byDemand(demands.length, lines, columns)
    for (const [demandAt] of wider) limits[demandAt] = (limits[demandAt] ?? 0) * WIDER
  }
}
