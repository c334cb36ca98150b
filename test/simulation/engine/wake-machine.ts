import { matchingTeams } from '../../../domain/dispatch/matching-teams'
import { MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import type { Order } from '../../../domain/order/order'
import type { World } from './world'

/**
 * The dispatcher runs every minute. For an order that waits it can find something new only when somebody of a fitting
 * team has become busy or free; minutes and orders for which that is not so are left out, the result is the same.
 */
export function wakeMachine(world: World): void {
  if (world.waiting.size === 0 || world.stirredTeams.size === 0) return
  const atMs = Math.ceil((world.nowMs + 1) / MINUTE_MS) * MINUTE_MS
  if (atMs >= world.nextTickMs) return
  world.nextTickMs = atMs
  world.agenda.add(atMs, { kind: 'tick' })
}

/** The waiting orders at which the dispatcher has to look now. */
export function stirredOrders(world: World): readonly Order[] {
  const { stirredTeams, scenario } = world
  const orders = [...world.waiting]
    .map((id) => world.order(id))
    .filter((order) => matchingTeams(order, scenario.teams).some((team) => stirredTeams.has(team.id)))
  stirredTeams.clear()
  return orders
}
