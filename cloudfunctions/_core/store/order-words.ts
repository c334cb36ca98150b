import { events } from './collections'
import { _, database } from './database'
import { PAGE_ROWS } from './every-page'

/** Moves of an order for which somebody gave a reason in words of his own. */
const worded = (orderId: string): object => ({ orderId, 'order.reason.text': _.gt('') })

const blank = (where: object): Promise<void> => events.updateWhere(where, { 'order.reason.text': '' })

/** What history and inboxes say of an order whose time is over: of its moves stays the kind of reason, of its lines nothing. */
export async function dropWordsOfOrder(orderId: string): Promise<void> {
  await database.collection('notices').where({ orderId }).remove()
  await blank(worded(orderId))
}

/** Lines of the moves that had such a reason carry it; their ids begin alike (`noticesFor`). */
const linesOfMove = (orderId: string, version: number): object => ({
  _id: _.and([_.gte(`notice:${orderId}:${version}:`), _.lt(`notice:${orderId}:${version};`)]),
})

/**
 * What somebody who has left said on an order, or was said of him: `whole` where it was his own, with the words of all.
 * Lines without such words stay with those who were told.
 */
export async function dropWordsOfLeaver(
  orderId: string,
  personId: string,
  { whole }: { readonly whole: boolean },
): Promise<void> {
  const his = whole
    ? worded(orderId)
    : _.and([worded(orderId), _.or([{ actorId: personId }, { 'order.subjectId': personId }])])
  const moves = await events.list({ where: his, limit: PAGE_ROWS })
  const lines = moves.flatMap(({ order }) => (order ? [linesOfMove(orderId, order.version)] : []))
  await database
    .collection('notices')
    .where(_.and([{ orderId }, _.or([{ byId: personId }, ...lines])]))
    .remove()
  await blank(his)
}
