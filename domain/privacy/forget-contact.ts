import type { Order } from '../order/order'
import { partWithoutWords, withoutWords } from './without-words'

/** What stands where a name was. */
export const FORGOTTEN_NAME = '村民'

/**
 * An order without the people it brought together: village, item, times and minutes stay, for the town's figures and
 * as the ground of the hours (个人信息保护法 art. 4, 19, 47). Forgetting twice is forgetting once.
 */
export function forgetContact(order: Order, atMs: number): Order {
  if (order.contactForgottenAtMs !== undefined) return order
  const { beneficiary, atHome, closingReason, rating, dispute, earlierParts, entered } = order
  return {
    ...order,
    beneficiary: { personId: beneficiary.personId, name: FORGOTTEN_NAME, phone: '', addressText: '' },
    needText: '',
    ...(entered && {
      entered: { ...entered, reason: withoutWords(entered.reason), witness: { name: '', phone: '' } },
    }),
    ...(atHome && { atHome: [] }),
    understood: order.understood.map((each) => ({ ...each, words: [] })),
    sentBack: order.sentBack && withoutWords(order.sentBack),
    ...(order.escalation && { escalation: withoutWords(order.escalation) }),
    closingReason: closingReason && { ...closingReason, text: '', words: '' },
    rating: rating && withoutWords(rating),
    ...(dispute && {
      dispute: {
        ...dispute,
        reason: withoutWords(dispute.reason),
        settlement: dispute.settlement && withoutWords(dispute.settlement),
      },
    }),
    assignments: order.assignments.map(partWithoutWords),
    ...(earlierParts && { earlierParts: earlierParts.map(partWithoutWords) }),
    contactForgottenAtMs: atMs,
  }
}
