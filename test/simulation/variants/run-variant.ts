import { WAYS } from '../baselines/ways'
import { simulate } from '../engine/simulate'
import { measureWorld } from '../measures/measure-world'
import type { Measures } from '../measures/measures'
import { scenarioOf, withoutPeople } from '../scenario/scenario'
import type { Variant } from './variant'

/** Lives through one variant and measures it. */
export function runVariant({ seed, days, way, without }: Variant, onDay: () => void): Measures {
  const scenario = withoutPeople(scenarioOf(seed, days), without)
  return measureWorld(simulate(scenario, WAYS[way].dispatching, { onDay }))
}
