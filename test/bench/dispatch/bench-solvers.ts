import { SOLVERS, totalOf } from './solvers'
import { type Market, sparseMarket } from './sparse-market'
import { medianOf, printRow, rounded, showProgress } from './table'

const SIZES = [
  [200, 1_000],
  [1_000, 1_000],
  [1_000, 5_000],
] as const
const RUNS = 5

function measured(market: Market, solve: (market: Market) => ArrayLike<number>) {
  const times: number[] = []
  let total = 0
  for (let run = 0; run < RUNS; run += 1) {
    const startMs = performance.now()
    const columns = solve(market)
    times.push(performance.now() - startMs)
    total = totalOf(market, columns)
  }
  return { ms: medianOf(times), total }
}

/** The exact matching beside two other authors' on sparse markets: same totals, and how many times longer they take. */
export function benchSolvers(): void {
  printRow(['matching, sparse', 'ms', 'of own', 'total cost'])
  for (const [requests, volunteers] of SIZES) {
    const market = sparseMarket(requests, volunteers, 1)
    printRow([`${requests} × ${volunteers}, ${market.density.toFixed(1)} % possible`])
    let own = { ms: 0, total: 0 }
    for (const [name, solve] of Object.entries(SOLVERS)) {
      showProgress(`${requests} × ${volunteers}: ${name}`)
      const result = measured(market, solve)
      if (name === 'own') own = result
      else if (name !== 'own, greedy' && result.total !== own.total)
        throw new Error(`${name} comes to ${result.total}, own to ${own.total}`)
      showProgress('')
      printRow([`  ${name}`, rounded(result.ms), (result.ms / own.ms).toFixed(1), result.total])
    }
  }
}
