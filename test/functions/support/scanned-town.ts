import { orders, people } from '../../../cloudfunctions/_core/store/collections'
import { database } from '../../../cloudfunctions/_core/store/database'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import type { Assignment } from '../../../domain/order/assignment'
import type { AssignmentStatus } from '../../../domain/order/assignment-statuses'
import type { Order } from '../../../domain/order/order'
import { ORDER_STATUS_CODES, type OrderStatus } from '../../../domain/order/order-statuses'
import type { Person } from '../../../domain/people/person'
import { anAssignment, anOrder } from '../../fixtures/builders'
import { XUCHENG } from './offices'
import { CHANGFU, GUILAN, idOf, XIAOMEI } from './orders'
import { person, type Town } from './town'
import { nowOf } from './visits'

/** Ordered by 张桂兰; its text tells of her health. */
export const HER_HEALTH = '糖尿病打胰岛素'
/** The text of an order that the helper has placed for a neighbour without a phone. */
export const NEIGHBOURS_HEALTH = '精神分裂症'
export const NEIGHBOUR = {
  name: '欧阳秋菊',
  phone: '13700007777',
  addressText: '岭上组，断桥边土屋',
} as const
/** Served by 李长福 and closed so long ago that he sees the contact no more. */
export const FORMER = person('liu-defa')

/** What became of the one who was chosen, by the status of the order; the other one was asked and does not come. */
const PARTS: Readonly<Record<OrderStatus, readonly AssignmentStatus[]>> = {
  submitted: [],
  pending_dispatch: ['given_back'],
  dispatched: ['offered', 'offered'],
  accepted: ['accepted', 'recalled'],
  in_service: ['checked_in', 'declined'],
  pending_confirm: ['checked_out', 'expired'],
  pending_rating: ['confirmed', 'declined'],
  closed: ['confirmed', 'declined'],
  rejected: [],
  cancelled: ['recalled'],
  escalated: ['declined', 'declined'],
  closed_unmet: ['no_show'],
}

const partOf = (volunteer: Person, status: AssignmentStatus): Assignment =>
  anAssignment(volunteer.id, status, { name: volunteer.contact.name, phone: volunteer.contact.phone })

async function find(as: { openid: string }): Promise<Person> {
  const found = await people.find(idOf(as))
  if (!found) throw new Error('nobody')
  return found
}

const beneficiaryOf = ({ id, contact }: Person): Order['beneficiary'] => ({
  personId: id,
  name: contact.name,
  phone: contact.phone,
  addressText: contact.addressText,
})

/**
 * Orders in every state, in which 李长福 comes where somebody does and 王小梅 was only asked; one that the helper placed for a
 * neighbour, and one that ended long ago. Answers their ids.
 */
export async function enterOrders(town: Town): Promise<readonly string[]> {
  const nowMs = await nowOf(town)
  const [guilan, changfu, xiaomei, helper, former] = [
    await find(GUILAN),
    await find(CHANGFU),
    await find(XIAOMEI),
    await find(XUCHENG),
    await find(FORMER),
  ]
  const hers = ORDER_STATUS_CODES.map((status) =>
    anOrder({
      id: `scan-${status}`,
      status,
      requesterId: guilan.id,
      beneficiary: beneficiaryOf(guilan),
      needText: HER_HEALTH,
      statusSinceMs: nowMs,
      assignments: PARTS[status].map((part, at) => partOf(at === 0 ? changfu : xiaomei, part)),
      closingReason: ['rejected', 'cancelled', 'closed_unmet'].includes(status)
        ? { code: 'other', text: HER_HEALTH, words: HER_HEALTH }
        : null,
    }),
  )
  const neighbours = anOrder({
    id: 'scan-neighbour',
    status: 'dispatched',
    requesterId: helper.id,
    onBehalf: true,
    beneficiary: { ...NEIGHBOUR, personId: null },
    source: 'wish',
    needText: NEIGHBOURS_HEALTH,
    statusSinceMs: nowMs,
    assignments: [partOf(xiaomei, 'offered')],
  })
  const ended = anOrder({
    id: 'scan-ended',
    status: 'closed',
    requesterId: former.id,
    beneficiary: beneficiaryOf(former),
    statusSinceMs: nowMs - 30 * DAY_MS,
    assignments: [partOf(changfu, 'confirmed')],
  })
  const all = [...hers, neighbours, ended]
  await database.collection('orders').add(all.map(({ id, ...rest }) => ({ _id: id, ...rest })))
  if (!(await orders.find('scan-closed'))) throw new Error('nothing was entered')
  return all.map(({ id }) => id)
}
