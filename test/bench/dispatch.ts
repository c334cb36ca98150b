import { benchGrowth } from './dispatch/bench-growth'
import { benchSolvers } from './dispatch/bench-solvers'
import { benchTick } from './dispatch/bench-tick'

/** `npm run bench:dispatch`: ratios within one run count; the milliseconds are this machine's. */
async function main(): Promise<void> {
  benchSolvers()
  benchGrowth()
  await benchTick()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
