import { WAY_CODES, type WayCode } from '../baselines/ways'
import type { Measures } from '../measures/measures'
import type { Study } from '../report/study'
import type { Variant } from './variant'
import { planWhatIfs, whatIfOf, worstFirst } from './what-if'

type Runner = (variants: readonly Variant[], onDay: () => void) => Promise<readonly Measures[]>

export type StudyProgress = {
  /** Told when it is known how many simulated days there are in all. */
  readonly total: (days: number) => void
  readonly onDay: () => void
}

function byWay(measured: readonly Measures[]): Record<WayCode, Measures> {
  const [product, first_come, nearest, round_robin] = measured
  if (!product || !first_come || !nearest || !round_robin) throw new Error('a way of dispatching is missing')
  return { product, first_come, nearest, round_robin }
}

/** The year under every way of dispatching, then again for each team that loses its two busiest. */
export async function runStudy(
  { seed, days }: { readonly seed: number; readonly days: number },
  run: Runner,
  { total, onDay }: StudyProgress,
): Promise<Study> {
  const variant = (way: WayCode, without: readonly string[] = []): Variant => ({ seed, days, way, without })
  const ways = byWay(
    await run(
      WAY_CODES.map((way) => variant(way)),
      onDay,
    ),
  )
  const plans = planWhatIfs(ways.product, days)
  total((WAY_CODES.length + plans.length) * days)
  const without = await run(
    plans.map(({ lost }) => variant('product', lost)),
    onDay,
  )
  const whatIfs = plans.flatMap((plan, at) => {
    const measures = without[at]
    return (measures && whatIfOf(plan, ways.product, measures)) ?? []
  })
  return { seed, days, ways, whatIfs: worstFirst(whatIfs) }
}
