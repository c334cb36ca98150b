import { linearSumAssignment } from 'linear-sum-assignment'
import { munkres } from 'munkres'
import { assignExact, UNASSIGNED } from '../../../domain/dispatch/assign-exact'
import { fillGreedily } from '../../../domain/dispatch/fill-greedily'
import { type Market, UNMATCHED } from './sparse-market'

/** The columns of each row by somebody's algorithm, with the time it takes to put the problem into its form. */
type Solver = (market: Market) => ArrayLike<number>

/** What cannot be paired costs as much as staying unmatched, so that both totals are the same. */
const matrixOf = ({ rows, columnCount }: Market): number[][] =>
  rows.map(({ arcs }) => {
    const line = Array.from({ length: columnCount }, () => UNMATCHED)
    for (const { column, cost } of arcs) line[column] = cost
    return line
  })

export const SOLVERS: Readonly<Record<string, Solver>> = {
  own: ({ rows, columnCount }) => assignExact(rows, columnCount),
  'own, greedy': ({ rows, columnCount }) =>
    fillGreedily(
      rows.map(({ arcs, openCost }) => {
        const cheapestFirst = [...arcs].sort((a, b) => a.cost - b.cost)
        const columnAt = (nth: number) => cheapestFirst[nth]?.column ?? UNASSIGNED
        const costAt = (nth: number) => cheapestFirst[nth]?.cost ?? openCost
        return { rowCount: 1, openCost, size: arcs.length, columnAt, costAt }
      }),
      columnCount,
    ).map(([column = UNASSIGNED]) => column),
  munkres: (market) => {
    const columns = Array.from(market.rows, () => UNASSIGNED)
    for (const [row, column] of munkres(matrixOf(market))) columns[row] = column
    return columns
  },
  'linear-sum-assignment': (market) =>
    linearSumAssignment(matrixOf(market), { maximaze: false }).rowAssignments,
}

export function totalOf({ rows }: Market, columns: ArrayLike<number>): number {
  return rows.reduce(
    (sum, { arcs }, row) => sum + (arcs.find(({ column }) => column === columns[row])?.cost ?? UNMATCHED),
    0,
  )
}
