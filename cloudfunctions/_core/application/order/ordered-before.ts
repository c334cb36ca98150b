import { type Refused, refuse } from '../../../../domain/kernel/result'
import { startOfDay } from '../../../../domain/kernel/shanghai-time'
import { openOrdersRefusal } from '../../../../domain/limits/open-orders'
import { isHelping } from '../../../../domain/limits/rate-classes'
import type { Beneficiary, OrderContent } from '../../../../domain/order/order'
import { sameToday } from '../../../../domain/order/same-today'
import { rolesOf } from '../../../../domain/people/roles-of'
import type { CommandContext } from '../../runtime/context'
import { ordersOfHousehold } from '../../store/order-queries'

type Ordered = {
  readonly content: OrderContent
  readonly beneficiary: Beneficiary
  readonly onBehalf: boolean
  readonly askIfSame: boolean
}

/**
 * What speaks against one more order of this household: too much is still to come, or the same was ordered today. The count
 * of orders, which every order of this person writes, and the household's turn put two at once in a row. Errors: ORDER.TOO_MANY_OPEN, ORDER.SAME_TODAY.
 */
export async function orderedBefore(
  { townId, personId, person, nowMs, settings }: CommandContext,
  { content, beneficiary, onBehalf, askIfSame }: Ordered,
): Promise<Refused | null> {
  const { phone, name } = beneficiary
  const known = await ordersOfHousehold({ townId, personId, phone }, startOfDay(nowMs))
  const helping = person !== null && isHelping(rolesOf(person))
  const tooMany = openOrdersRefusal(known, { personId, phone, helping }, settings)
  if (tooMany) return tooMany
  const asked = { menuItemCode: content.menuItemCode, needText: content.needText, name }
  const same = askIfSame && sameToday(known, asked, { personId, phone, mayKnow: helping, atMs: nowMs })
  return same ? refuse('ORDER.SAME_TODAY', { who: onBehalf ? name : '您' }) : null
}
