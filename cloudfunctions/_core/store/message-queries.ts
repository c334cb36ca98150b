import { type MessageCredits, messageCreditsId } from '../../../domain/notice/message-credits'
import type { MessageKind } from '../../../domain/notice/message-kinds'
import { messageCredits } from './collections'
import { _, database } from './database'
import { everyPage, PAGE_ROWS } from './every-page'

/** What some people have agreed to be sent; who never agreed to anything has no row. */
export const creditsOf = (personIds: readonly string[]): Promise<readonly MessageCredits[]> =>
  everyPage((last) => {
    const where = { _id: _.in(personIds.map(messageCreditsId)) }
    return messageCredits.list({
      where: last ? _.and([where, { _id: _.gt(last.id) }]) : where,
      orderBy: [['_id', 'asc']],
      limit: PAGE_ROWS,
    })
  })

export const creditUsed = (personId: string, kind: MessageKind): Promise<void> =>
  messageCredits.updateWhere(
    { _id: messageCreditsId(personId), [`left.${kind}`]: _.gt(0) },
    { [`left.${kind}`]: _.inc(-1) },
  )

/** WeChat says that there is none: it knows better. */
export const creditsGone = (personId: string, kind: MessageKind): Promise<void> =>
  messageCredits.updateWhere({ _id: messageCreditsId(personId) }, { [`left.${kind}`]: 0 })

export async function dropCreditsOf(personId: string): Promise<void> {
  await database
    .collection('message_credits')
    .where({ _id: messageCreditsId(personId) })
    .remove()
}
