import { ok, refuse } from '../../../../domain/kernel/result'
import { DAY_MS } from '../../../../domain/kernel/shanghai-time'
import { actorOn } from '../../../../domain/order/actor'
import { attentionFor } from '../../../../domain/order/attention'
import type { Order } from '../../../../domain/order/order'
import type { Person } from '../../../../domain/people/person'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import { maskName } from '../../../../domain/privacy/mask'
import { orderCard } from '../../../../domain/views/order-card'
import { wishBeginning, wishForOffice } from '../../../../domain/views/wish-beginning'
import type { ActionOutput, CheckedInput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import {
  currentOrdersRequestedBy,
  openOrdersAt,
  ordersNeeding,
  ordersRequestedBy,
  pressingCursor,
} from '../../store/order-queries'
import { toPage } from '../../store/page-cursor'
import { readableRows } from './readable-rows'

const ACTION = 'order.list'

type Listed = ActionOutput<'order.list'>['items'][number]
type Input = CheckedInput<'order.list'>

/** Null: the whole town. */
const watchedStations = (person: Person): readonly string[] | null =>
  isTownCoordinator(person) ? null : headOfStations(person)

function staffRow(order: Order, person: Person): Listed {
  const actor = actorOn(order, person)
  const wish = wishForOffice(order, actor)
  return { ...orderCard(order), attention: attentionFor(order, actor), who: order.beneficiary.name, wish }
}

async function todo(person: Person, { cursor, limit }: Input): Promise<ActionOutput<'order.list'>> {
  const offices = { stationIds: headOfStations(person), town: isTownCoordinator(person) }
  const rows = await ordersNeeding(person.townId, offices, { cursor, limit })
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    ...readableRows(rows.slice(0, limit), ACTION, (order) => {
      const row = staffRow(order, person)
      return row.attention ? row : null
    }),
    nextCursor: last ? pressingCursor(last) : null,
  }
}

async function station(person: Person, input: Input): Promise<ActionOutput<'order.list'>> {
  const rows = await openOrdersAt(person.townId, watchedStations(person), input)
  const page = toPage(rows, input.limit, (order) => order.submittedAtMs)
  return {
    ...readableRows(page.items, ACTION, (order) => staffRow(order, person)),
    nextCursor: page.nextCursor,
  }
}

/** So long the home page tells of an order that others have ended. */
const ENDED_TOLD_MS = 7 * DAY_MS

type Read = (person: Person, input: Input, nowMs: number) => Promise<readonly Order[]>

const readMine: Read = ({ townId, id }, input) => ordersRequestedBy(townId, id, input)

const readCurrent: Read = (person, input, nowMs) =>
  currentOrdersRequestedBy(person, nowMs - ENDED_TOLD_MS, input)

/** Null: for himself. At a door he has read no more of the name than its card tells. */
function forWhom({ onBehalf, beneficiary, atDoor }: Order, { id }: Person): string | null {
  if (!onBehalf || beneficiary.personId === id) return null
  return atDoor ? maskName(beneficiary.name) : beneficiary.name
}

const own = (read: Read) => async (person: Person, input: Input, nowMs: number) => {
  const rows = await read(person, input, nowMs)
  const page = toPage(rows, input.limit, (order) => order.submittedAtMs)
  return {
    ...readableRows(page.items, ACTION, (order) => ({
      ...orderCard(order),
      attention: null,
      who: forWhom(order, person),
      wish: wishBeginning(order),
    })),
    nextCursor: page.nextCursor,
  }
}

const VIEWS = { mine: own(readMine), current: own(readCurrent), todo, station }
const FOR_STAFF: readonly Input['view'][] = ['todo', 'station']

export const listOrders: Query<'order.list'> = async ({ person, nowMs }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const staff = headOfStations(person).length > 0 || isTownCoordinator(person)
  if (FOR_STAFF.includes(input.view) && !staff)
    return refuse('SESSION.NOT_ALLOWED', { who: '站长、镇协调员' })
  return ok(await VIEWS[input.view](person, input, nowMs))
}
