import { type AssignmentRow, UNASSIGNED } from './assign-exact'

/**
 * Quick and not the best: the row with the fewest choices first, then the dearest to leave open, each takes the cheapest
 * free column. Same result form as the exact assignment.
 */
export function assignGreedy(rows: readonly AssignmentRow[]): number[] {
  const scarcestFirst = rows
    .map((row, at) => ({ ...row, at }))
    .sort((a, b) => a.arcs.length - b.arcs.length || b.openCost - a.openCost || a.at - b.at)
  const columns = Array.from(rows, () => UNASSIGNED)
  const taken = new Set<number>()
  for (const { arcs, at, openCost } of scarcestFirst) {
    let best: AssignmentRow['arcs'][number] | null = null
    for (const arc of arcs) {
      if (taken.has(arc.column) || arc.cost > openCost) continue
      if (!best || arc.cost < best.cost || (arc.cost === best.cost && arc.column < best.column)) best = arc
    }
    if (!best) continue
    columns[at] = best.column
    taken.add(best.column)
  }
  return columns
}
