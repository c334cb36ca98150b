import { isActivityId } from '../../../domain/activity/activity-id'
import type { Assignment } from '../../../domain/order/assignment'
import type { Doubtable, DoubtedPart } from '../../../domain/order/is-frozen'
import type { Order } from '../../../domain/order/order'
import { activities } from './collections'
import { _, database } from './database'
import { PAGE_ROWS } from './every-page'

type ServedPart = DoubtedPart & Pick<Assignment, 'visits' | 'credits' | 'confirmedMinutes'>

/** Of an order what tells when each of its volunteers served, what kind of service it was, and whether it is in doubt. */
export type ServedOrder = Pick<Order, 'specialty'> & { readonly _id: string } & Doubtable<ServedPart>

const PART_FIELDS = ['volunteerId', 'visits', 'credits', 'confirmedMinutes', 'objection.answeredAtMs']

const fieldsOf = (list: string) => Object.fromEntries(PART_FIELDS.map((field) => [`${list}.${field}`, 1]))

async function servedIn(activityIds: readonly string[]): Promise<readonly ServedOrder[]> {
  if (activityIds.length === 0) return []
  const found = await activities.list({ where: { _id: _.in([...activityIds]) }, limit: PAGE_ROWS })
  return found.map(({ id, specialty, enrolments }) => ({
    _id: id,
    specialty,
    assignments: enrolments.map(({ personId, visits, credits, confirmedMinutes, objection }) => ({
      volunteerId: personId,
      visits,
      confirmedMinutes,
      ...(credits !== undefined && { credits }),
      ...(objection && { objection }),
    })),
  }))
}

/** Orders and activities, at most as many as the platform gives at once. */
export async function servedServices(ids: readonly string[]): Promise<readonly ServedOrder[]> {
  const activityIds = ids.filter(isActivityId)
  const orders = await servedOrders(ids.filter((id) => !isActivityId(id)))
  return [...orders, ...(await servedIn(activityIds))]
}

async function servedOrders(orderIds: readonly string[]): Promise<readonly ServedOrder[]> {
  if (orderIds.length === 0) return []
  if (orderIds.length > PAGE_ROWS) throw new Error('more orders than can be read at once')
  const { data } = await database
    .collection('orders')
    .aggregate()
    .match({ _id: _.in([...orderIds]) })
    .project({
      specialty: 1,
      'dispute.settledAtMs': 1,
      ...fieldsOf('assignments'),
      ...fieldsOf('earlierParts'),
    })
    .limit(PAGE_ROWS)
    .end()
  return data
}
