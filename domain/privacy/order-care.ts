import type { Order } from '../order/order'
import type { AtHomeCode } from '../service/at-home'
import type { AuditField } from './audit-kinds'
import { mentionsHealth } from './mentions-health'

/** What an order tells of somebody's health or hardship, and who is with him at home (个人信息保护法 art. 28). */
export type OrderCare = { readonly words: readonly string[]; readonly atHome: readonly AtHomeCode[] }

export const NO_CARE: OrderCare = { words: [], atHome: [] }

export const orderCare = ({
  needText,
  closingReason,
  atHome = [],
}: Pick<Order, 'needText' | 'closingReason' | 'atHome'>): OrderCare => ({
  words: [needText, closingReason?.words ?? ''].filter(mentionsHealth),
  atHome,
})

/** As the audit log calls what was shown of it. */
export const careFields = ({ words, atHome }: OrderCare): readonly AuditField[] => [
  ...(words.length > 0 ? (['health'] as const) : []),
  ...(atHome.length > 0 ? (['at_home'] as const) : []),
]
