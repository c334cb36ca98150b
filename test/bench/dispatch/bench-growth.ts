import { BATCH_BUDGET_MS, planOffers } from '../../../domain/dispatch/plan-offers'
import { medianOf, printRow, rounded, showProgress } from './table'
import { benchTown } from './town-world'

const SIZES = [
  [200, 500],
  [200, 5_000],
  [200, 50_000],
  [2_000, 5_000],
  [2_000, 2_000],
] as const
const RUNS = 5

/** A clock on which every batch is past its time. */
function alwaysLate(): () => number {
  let nowMs = 0
  return () => {
    nowMs += 2 * BATCH_BUDGET_MS
    return nowMs
  }
}

/** Search, matching and reasons together, over more and more volunteers; what the time limit makes of it, and how many are served past it. */
export function benchGrowth(): void {
  printRow(['whole batch, orders × volunteers', 'ms', 'of smallest', 'served', 'within limit', 'served late'])
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
    const [limited] = planOffers(orders, { ...context, nowMs: () => performance.now() })
    const quickly = planOffers(orders, { ...context, nowMs: alwaysLate() }).filter(({ plan }) => plan).length
    const ms = medianOf(times)
    smallest ||= ms
    showProgress('')
    const within = limited?.by === 'machine' ? 'exact' : 'greedy'
    printRow([
      `  ${orderCount} × ${volunteerCount}`,
      rounded(ms),
      (ms / smallest).toFixed(1),
      served,
      within,
      quickly,
    ])
  }
}
