import { product } from '../baselines/product'
import { simulate } from '../engine/simulate'
import type { Change, Watch, World } from '../engine/world'
import { type Scenario, scenarioOf } from '../scenario/scenario'

export const SEED = 7
export const DAYS = 14

/** Lives through some days and keeps every move; `change` makes another town of them. */
export function livedDays(change: (scenario: Scenario) => Scenario = (each) => each): {
  readonly world: World
  readonly moves: readonly Change[]
} {
  const moves: Change[] = []
  const watch: Watch = (move) => {
    moves.push(move)
  }
  return { world: simulate(change(scenarioOf(SEED, DAYS)), product, { watch }), moves }
}
