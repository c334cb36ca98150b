import { personMailbox, stationMailbox, townMailbox } from '../../../domain/kernel/ids'
import type { AssignmentStatus } from '../../../domain/order/assignment-statuses'
import { namesOnly } from '../../../domain/order/names-only'
import type { Order } from '../../../domain/order/order'
import { OPEN_ORDER_STATUSES, type OrderStatus } from '../../../domain/order/order-statuses'
import type { Person } from '../../../domain/people/person'
import { provenPhoneOf } from '../../../domain/people/proven-phone'
import { BINDING_STATUSES } from '../../../domain/privacy/close-account'
import { certificates, orders, people } from './collections'
import { _, database } from './database'
import { PAGE_ROWS } from './every-page'
import { withPhone } from './sealing/with-phone'

type Ended = { readonly statuses: readonly OrderStatus[]; readonly beforeMs: number }

const endedBefore = (townId: string, { statuses, beforeMs }: Ended) => ({
  townId,
  contactForgottenAtMs: null,
  status: _.in([...statuses]),
  statusSinceMs: _.lte(beforeMs),
})

/** Orders of a town that ended at that time or earlier and still name their people, the oldest first. */
export const ordersToForget = (townId: string, ended: Ended, limit: number): Promise<readonly Order[]> =>
  orders.list({ where: endedBefore(townId, ended), orderBy: [['statusSinceMs', 'asc']], limit })

export async function countOrdersToForget(townId: string, ended: Ended): Promise<number> {
  const { total } = await database.collection('orders').where(endedBefore(townId, ended)).count()
  return total ?? 0
}

/** People of all towns who have left and whose orders and messages still tell of them, who left first before others. */
export const peopleToClear = (limit: number): Promise<readonly Person[]> =>
  people.list({
    where: { 'closed.clearedAtMs': null, 'closed.atMs': _.gt(0) },
    orderBy: [['closed.atMs', 'asc']],
    limit,
  })

/** He ordered it, or it is known to be for him. */
const ownOrders = (id: string): readonly object[] => [{ requesterId: id }, { 'beneficiary.personId': id }]

/** Orders of somebody who has left that still name whom they are for. */
export const ordersTellingOf = ({ townId, id, closed }: Person, limit: number): Promise<readonly Order[]> => {
  const named = closed?.orderIds ?? []
  const whose = named.length > 0 ? [...ownOrders(id), { _id: _.in([...named]) }] : ownOrders(id)
  return orders.list({ where: _.and([{ townId, contactForgottenAtMs: null }, _.or([...whose])]), limit })
}

/**
 * What others have ordered for him in his village by name and telephone, as far as it still tells of him; a household shares
 * a telephone. Who has only typed a telephone into his own record is nobody to whom orders of that telephone belong.
 */
export async function ordersNamingOnly(person: Person): Promise<readonly Order[]> {
  const { phone, stationId } = person.contact
  if (phone === '' || (person.usesApp && provenPhoneOf(person) === null)) return []
  const typed = { townId: person.townId, stationId, contactForgottenAtMs: null, 'beneficiary.personId': null }
  const found = await orders.list({ where: { ...typed, ...withPhone(phone) }, limit: PAGE_ROWS })
  return found.filter((order) => order.requesterId !== person.id && namesOnly(order, person))
}

/** Orders on which a volunteer is called otherwise than by `name`. */
export const ordersNaming = (
  { townId, id }: Person,
  name: string,
  limit: number,
): Promise<readonly Order[]> => {
  const named = _.elemMatch({ volunteerId: id, name: _.neq(name) })
  return orders.list({
    where: _.and([{ townId }, _.or([{ assignments: named }, { earlierParts: named }])]),
    limit,
  })
}

const UNSETTLED: readonly AssignmentStatus[] = ['accepted', 'checked_in', 'checked_out']

export async function countOpenOrdersOf({ townId, id }: Person): Promise<number> {
  const open = _.and([{ townId, status: _.in([...BINDING_STATUSES]) }, _.or([...ownOrders(id)])])
  const { total } = await database.collection('orders').where(open).count()
  return total ?? 0
}

export async function hasUnsettledTask({ townId, id }: Person): Promise<boolean> {
  const part = _.elemMatch({ volunteerId: id, status: _.in([...UNSETTLED]) })
  const found = await orders.list({
    where: { townId, assignments: part, status: _.in([...OPEN_ORDER_STATUSES]) },
    limit: 1,
  })
  return found.length > 0
}

/** Messages to him, and those of his own steps by which offices and successors were told his name. */
export async function dropNoticesOf({ townId, id, contact }: Person): Promise<void> {
  const notices = database.collection('notices')
  const offices = [stationMailbox(contact.stationId), townMailbox(townId)]
  const naming = _.or([{ to: _.in(offices) }, { type: 'office' }])
  await notices.where({ townId, to: personMailbox(id) }).remove()
  await notices.where(_.and([{ townId, byId: id, orderId: null }, naming])).remove()
}

/** Requests for certificates that never became one; what was issued says whose it is for good. */
export const unnameRequests = ({ townId, id }: Person, name: string): Promise<void> =>
  certificates.updateWhere({ townId, volunteerId: id, paper: null }, { volunteerName: name })

export const markCleared = (personId: string, atMs: number): Promise<void> =>
  people.updateWhere(
    { _id: personId, 'closed.clearedAtMs': null },
    { 'closed.clearedAtMs': atMs, 'closed.orderIds': [] },
  )
