import { ok, refuse } from '../../../../domain/kernel/result'
import { hasServed } from '../../../../domain/order/assignment'
import {
  type Attention,
  byAttention,
  stationAttention,
  townAttention,
} from '../../../../domain/order/attention'
import type { Order } from '../../../../domain/order/order'
import type { OrderStatus } from '../../../../domain/order/order-statuses'
import type { Person } from '../../../../domain/people/person'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import { orderCard } from '../../../../domain/views/order-card'
import type { ActionOutput, CheckedInput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { openOrdersAt, ordersInStatus, ordersRequestedBy } from '../../store/order-queries'
import { toPage } from '../../store/page-cursor'

type Listed = ActionOutput<'order.list'>['items'][number]
type Input = CheckedInput<'order.list'>

const WATCHED: readonly OrderStatus[] = [
  'submitted',
  'pending_dispatch',
  'dispatched',
  'accepted',
  'escalated',
  'pending_confirm',
]

const listed = (order: Order, attention: Attention | null, who: string | null): Listed => ({
  ...orderCard(order),
  attention,
  who,
})

/** Null: the whole town. */
const watchedStations = (person: Person): readonly string[] | null =>
  isTownCoordinator(person) ? null : headOfStations(person)

function attentionOf(order: Order, person: Person): Attention | null {
  const served = order.assignments.some((part) => part.volunteerId === person.id && hasServed(part))
  if (served && order.status === 'pending_confirm') return null
  const asHead = headOfStations(person).includes(order.stationId) ? stationAttention(order) : null
  return asHead ?? (isTownCoordinator(person) ? townAttention(order) : null)
}

async function todo(person: Person, { cursor, limit }: Input): Promise<ActionOutput<'order.list'>> {
  const watched = await ordersInStatus(person.townId, watchedStations(person), WATCHED)
  const needing = watched
    .flatMap((order) => {
      const attention = attentionOf(order, person)
      return attention ? [{ order, attention }] : []
    })
    .sort(byAttention)
  const from = Number(cursor ?? 0)
  const items = needing
    .slice(from, from + limit)
    .map(({ order, attention }) => listed(order, attention, order.beneficiary.name))
  return { items, nextCursor: from + limit < needing.length ? String(from + limit) : null }
}

async function station(person: Person, input: Input): Promise<ActionOutput<'order.list'>> {
  const rows = await openOrdersAt(person.townId, watchedStations(person), input)
  const page = toPage(rows, input.limit, (order) => order.submittedAtMs)
  return {
    items: page.items.map((order) => listed(order, attentionOf(order, person), order.beneficiary.name)),
    nextCursor: page.nextCursor,
  }
}

async function mine(person: Person, input: Input): Promise<ActionOutput<'order.list'>> {
  const rows = await ordersRequestedBy(person.townId, person.id, input)
  const page = toPage(rows, input.limit, (order) => order.submittedAtMs)
  return {
    items: page.items.map((order) => listed(order, null, order.onBehalf ? order.beneficiary.name : null)),
    nextCursor: page.nextCursor,
  }
}

const VIEWS = { mine, todo, station }

export const listOrders: Query<'order.list'> = async ({ person }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const staff = headOfStations(person).length > 0 || isTownCoordinator(person)
  if (input.view !== 'mine' && !staff) return refuse('SESSION.NOT_ALLOWED', { who: '站长、镇协调员' })
  return ok(await VIEWS[input.view](person, input))
}
