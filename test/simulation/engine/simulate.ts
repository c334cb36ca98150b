import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import type { OrderActs } from '../acts/act'
import { askForHelp } from '../acts/ask-for-help'
import { deadline, pause, tick } from '../acts/machine-acts'
import { OFFICE_ACTS } from '../acts/office-acts'
import { REQUESTER_ACTS } from '../acts/requester-acts'
import { VOLUNTEER_ACTS } from '../acts/volunteer-acts'
import { isFestival } from '../scenario/calendar'
import type { Scenario } from '../scenario/scenario'
import type { Dispatching } from './dispatching'
import type { Happening } from './happening'
import { type Watch, World } from './world'

const ORDER_ACTS: OrderActs = { ...OFFICE_ACTS, ...REQUESTER_ACTS, deadline }

function happen(world: World, happening: Happening): void {
  if (happening.kind === 'tick') tick(world)
  else if (happening.kind === 'pause') pause(world, happening.volunteerId, happening.paused)
  else if (happening.kind === 'ask_for_help') askForHelp(world, happening.request)
  else if ('volunteerId' in happening)
    VOLUNTEER_ACTS[happening.kind](world, world.order(happening.orderId), happening.volunteerId)
  else ORDER_ACTS[happening.kind](world, world.order(happening.orderId))
}

/** Who is at home for 春节 only is away before and after. */
function planAbsences(world: World): void {
  const { scenario } = world
  const away = scenario.people.filter(({ id }) => world.habit(id).free === 'festival_only')
  for (let atMs = scenario.startMs; atMs < scenario.demandEndsMs; atMs += DAY_MS) {
    const home = isFestival(atMs)
    if (atMs > scenario.startMs && home === isFestival(atMs - DAY_MS)) continue
    for (const { id } of away) world.agenda.add(atMs, { kind: 'pause', volunteerId: id, paused: !home })
  }
}

export type SimulateOptions = {
  readonly watch?: Watch
  /** Told once for each simulated day that has passed. */
  readonly onDay?: () => void
}

/** Lives through the scenario, event by event, and returns the world at its end. */
export function simulate(
  scenario: Scenario,
  dispatching: Dispatching,
  { watch, onDay = () => undefined }: SimulateOptions = {},
): World {
  const world = new World(scenario, dispatching, watch)
  planAbsences(world)
  for (const request of scenario.requests) world.agenda.add(request.atMs, { kind: 'ask_for_help', request })
  let toldUntilMs = scenario.startMs
  for (let entry = world.agenda.next(); entry !== null; entry = world.agenda.next()) {
    if (entry.atMs >= scenario.endMs) break
    for (; toldUntilMs + DAY_MS <= entry.atMs; toldUntilMs += DAY_MS) onDay()
    world.nowMs = entry.atMs
    happen(world, entry.item)
  }
  return world
}
