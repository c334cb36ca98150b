import type { Assignment } from '../order/assignment'
import type { Order } from '../order/order'

/** What stands where a name was. */
export const FORGOTTEN_NAME = '村民'

const withoutPhone = (part: Assignment): Assignment => ({ ...part, phone: '' })

/** What somebody wrote in his own words goes; the kind of reason stays. */
const withoutWords = <T extends { readonly text: string }>(written: T): T => ({ ...written, text: '' })

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
    closingReason: closingReason && { ...closingReason, text: '', words: '' },
    rating: rating && withoutWords(rating),
    ...(dispute && { dispute: { ...dispute, reason: withoutWords(dispute.reason) } }),
    assignments: order.assignments.map(withoutPhone),
    ...(earlierParts && { earlierParts: earlierParts.map(withoutPhone) }),
    contactForgottenAtMs: atMs,
  }
}
