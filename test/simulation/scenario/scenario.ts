import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import type { Person } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import { TOWN_SETTINGS, type TownSettings } from '../../../domain/town/town-settings'
import { dayAt, FIRST_DAY_MS } from './calendar'
import { demandOf } from './demand'
import { habitOf } from './habits'
import type { Habit } from './habits-table'
import type { Request } from './request'
import { simulatedTown, type Villager } from './town'

/** Orders of the last days have so long to come to their end. */
const AFTERWARDS_MS = 35 * DAY_MS

export type Scenario = {
  readonly seed: number
  readonly days: number
  readonly startMs: number
  /** No new orders from then on. */
  readonly demandEndsMs: number
  readonly endMs: number
  readonly settings: TownSettings
  readonly teams: readonly Team[]
  readonly people: readonly Person[]
  readonly villagers: readonly Villager[]
  readonly habits: ReadonlyMap<string, Habit>
  readonly requests: readonly Request[]
}

/** Town, people, habits and demand of one seed. */
export function scenarioOf(seed: number, days: number): Scenario {
  const { teams, people, villagers } = simulatedTown(seed)
  const demandEndsMs = dayAt(days)
  return {
    seed,
    days,
    startMs: FIRST_DAY_MS,
    demandEndsMs,
    endMs: demandEndsMs + AFTERWARDS_MS,
    settings: TOWN_SETTINGS,
    teams,
    people,
    villagers,
    habits: new Map(people.map(({ id }) => [id, habitOf(seed, id)])),
    requests: demandOf(seed, days, villagers.length),
  }
}

/** The same year without some of its volunteers. */
export const withoutPeople = (scenario: Scenario, personIds: readonly string[]): Scenario => ({
  ...scenario,
  people: scenario.people.filter(({ id }) => !personIds.includes(id)),
})
