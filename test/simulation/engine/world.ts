import type { DispatchContext } from '../../../domain/dispatch/find-candidates'
import { teamIdsFor } from '../../../domain/dispatch/team-ids-for'
import type { HourAccount } from '../../../domain/hours/hour-entry'
import type { Refused } from '../../../domain/kernel/result'
import { actorOn } from '../../../domain/order/actor'
import type { MoveContext } from '../../../domain/order/move-order'
import type { Order } from '../../../domain/order/order'
import type { OrderEvent } from '../../../domain/order/order-event'
import type { Person } from '../../../domain/people/person'
import { headOfStations, isTownCoordinator } from '../../../domain/people/roles-of'
import type { Habit } from '../scenario/habits-table'
import type { Scenario } from '../scenario/scenario'
import { Agenda } from './agenda'
import type { Dispatching } from './dispatching'
import type { Happening } from './happening'
import { type Random, streamOf } from './random'

/** One move as it was made, for whoever watches. */
export type Change = {
  readonly before: Order | null
  readonly after: Order
  readonly events: readonly OrderEvent[]
  readonly atMs: number
}

export type Watch = (change: Change, world: World) => void

/** Everything that stands at one instant of the simulated year. */
export class World {
  readonly agenda = new Agenda<Happening>()
  readonly orders = new Map<string, Order>()
  readonly people: Map<string, Person>
  readonly accounts = new Map<string, HourAccount>()
  /** Orders that the machine could send out, and that found nobody yet. */
  readonly waiting = new Set<string>()
  /** Teams of which somebody has become busy or free since the dispatcher last looked. */
  readonly stirredTeams = new Set<string>()
  readonly asked = new Map<string, { times: number; lastMs: number }>()
  readonly begins = new Map<string, number>()
  readonly handRounds = new Map<string, number>()
  /** Visits whose volunteer will not say 「做完了」, and when he really left. */
  readonly forgotten = new Map<string, number>()
  readonly escalations = new Map<string, number>()
  readonly refusals = new Map<string, number>()
  readonly #members: ReadonlyMap<string, readonly string[]>
  readonly #heads: ReadonlyMap<string, string>
  readonly #coordinator: string
  nowMs: number
  nextTickMs = Number.POSITIVE_INFINITY
  refusedWishes = 0

  constructor(
    readonly scenario: Scenario,
    readonly dispatching: Dispatching,
    readonly watch: Watch = () => undefined,
  ) {
    this.nowMs = scenario.startMs
    this.people = new Map(scenario.people.map((each) => [each.id, each]))
    this.#members = membersByTeam(scenario.people)
    this.#heads = new Map(
      scenario.people.flatMap((each) =>
        headOfStations(each).map((stationId) => [stationId, each.id] as const),
      ),
    )
    this.#coordinator = scenario.people.find(isTownCoordinator)?.id ?? ''
  }

  get settings() {
    return this.scenario.settings
  }

  stream(...keys: readonly (string | number)[]): Random {
    return streamOf(this.scenario.seed, ...keys)
  }

  order(id: string): Order {
    const found = this.orders.get(id)
    if (!found) throw new Error(`no order ${id}`)
    return found
  }

  person(id: string): Person {
    const found = this.people.get(id)
    if (!found) throw new Error(`nobody has the id ${id}`)
    return found
  }

  changePerson(person: Person): void {
    this.people.set(person.id, person)
    for (const teamId of person.volunteer?.teamIds ?? []) this.stirredTeams.add(teamId)
  }

  habit(id: string): Habit {
    const found = this.scenario.habits.get(id)
    if (!found) throw new Error(`no habit of ${id}`)
    return found
  }

  head(order: Order): Person {
    return this.person(this.#heads.get(order.stationId) ?? this.#coordinator)
  }

  coordinator(): Person {
    return this.person(this.#coordinator)
  }

  moveOf(order: Order, person: Person): MoveContext {
    return { actor: actorOn(order, person), atMs: this.nowMs, settings: this.settings }
  }

  /** What the functions load to dispatch these orders: all teams, and the members of those that fit. */
  dispatchContext(orders: readonly Order[]): DispatchContext {
    const { teams } = this.scenario
    const ids = new Set(teamIdsFor(orders, teams).flatMap((teamId) => this.#members.get(teamId) ?? []))
    const people = [...ids].map((id) => this.person(id))
    return { people, teams, atMs: this.nowMs, settings: this.settings }
  }

  in(delayMs: number, happening: Happening): void {
    this.agenda.add(this.nowMs + delayMs, happening)
  }

  /** An expected no to somebody who tried; counted, because a year without any would be suspicious. */
  countRefusal({ refusal }: Refused): void {
    this.refusals.set(refusal.code, (this.refusals.get(refusal.code) ?? 0) + 1)
  }
}

function membersByTeam(people: readonly Person[]): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>()
  for (const { id, volunteer } of people)
    for (const teamId of volunteer?.teamIds ?? []) members.set(teamId, [...(members.get(teamId) ?? []), id])
  return members
}

export const partKey = (orderId: string, volunteerId: string): string => `${orderId}:${volunteerId}`
