import { BATCH_BUDGET_MS, planOffers } from '../../../domain/dispatch/plan-offers'
import { SURELY_LOOKED_AT } from '../../../domain/dispatch/search-batch'
import { medianOf, printRow, rounded, showProgress } from './table'
import { type BenchTown, benchTown } from './town-world'

const SIZES = [
  [200, 500],
  [200, 5_000],
  [200, 50_000],
  [2_000, 5_000],
  [2_000, 2_000],
] as const
const RUNS = 5

/** A clock on which a batch has time to look at all its orders, and none to match them. */
function lateAfter(looks: number): () => number {
  let looked = 0
  return () => {
    looked += 1
    return looked > looks ? 2 * BATCH_BUDGET_MS : 0
  }
}

/** How long a batch takes on this machine's clock, what it makes of its limit, and how many orders it has no time for. */
function withinLimit({ orders, context }: BenchTown): readonly [string, string, number] {
  const startMs = performance.now()
  const proposals = planOffers(orders, { ...context, nowMs: () => performance.now() })
  const ms = performance.now() - startMs
  const left = proposals.filter((each) => each.left).length
  return [proposals[0]?.by === 'machine' ? 'exact' : 'greedy', rounded(ms), left]
}

/** Search, matching and reasons together, over more and more volunteers; what the time limit makes of it, and how many are served past it. */
export function benchGrowth(): void {
  printRow([
    'whole batch, orders × volunteers',
    'ms',
    'of smallest',
    'served',
    'within limit',
    'ms',
    'left',
    'served late',
  ])
  let smallest = 0
  for (const [orderCount, volunteerCount] of SIZES) {
    const { orders, context } = benchTown(orderCount, volunteerCount)
    const times: number[] = []
    let served = 0
    for (let run = 0; run < RUNS; run += 1) {
      showProgress(`${orderCount} × ${volunteerCount}: ${run + 1} of ${RUNS}`)
      const startMs = performance.now()
      served = planOffers(orders, context).filter(({ plan }) => plan).length
      times.push(performance.now() - startMs)
    }
    const [within, withinMs, left] = withinLimit({ orders, context })
    const late = { ...context, nowMs: lateAfter(1 + Math.max(0, orderCount - SURELY_LOOKED_AT)) }
    const quickly = planOffers(orders, late).filter(({ plan }) => plan).length
    const ms = medianOf(times)
    smallest ||= ms
    showProgress('')
    printRow([
      `  ${orderCount} × ${volunteerCount}`,
      rounded(ms),
      (ms / smallest).toFixed(1),
      served,
      within,
      withinMs,
      left,
      quickly,
    ])
  }
}
