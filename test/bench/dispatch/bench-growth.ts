import { batchLimits } from '../../../domain/dispatch/batch-limits'
import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { planOffers } from '../../../domain/dispatch/plan-offers'
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

/** How long a batch takes on this machine's clock, what it makes of its limit, and how many orders it has no time for. */
function withinLimit({ orders, context }: BenchTown): readonly [string, string, number] {
  const startMs = performance.now()
  const decided = dispatchWaiting(orders, { ...context, nowMs: () => performance.now() })
  const ms = performance.now() - startMs
  const left = decided.filter((each) => each.left)
  const by = decided.find((each) => !each.left)?.step
  const exact = by?.ok && by.value.order.trace?.by === 'machine'
  return [exact ? 'exact' : 'greedy', rounded(ms), left.length]
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
    const late = { ...batchLimits(undefined), match: () => true }
    const quickly = planOffers(orders, context, late).filter(({ plan }) => plan).length
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
