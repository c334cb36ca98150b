import { normalizeText } from '../dispatch/classify/normalize-text'
import { startOfDay } from '../kernel/shanghai-time'
import type { Order, OrderContent } from './order'

type Asked = Pick<OrderContent, 'menuItemCode' | 'needText'>
type Known = Asked & Pick<Order, 'status' | 'requesterId' | 'beneficiary' | 'submittedAtMs' | 'entered'>

type For = {
  readonly personId: string
  readonly phone: string
  /** He may know what others have ordered for these people: he helps, or holds an office. */
  readonly mayKnow: boolean
  readonly atMs: number
}

const isSame = (a: Asked, b: Asked): boolean =>
  a.menuItemCode === b.menuItemCode &&
  (a.menuItemCode !== null || normalizeText(a.needText) === normalizeText(b.needText))

/** By telephone; who has none is known by the same name from the same hand. */
const isForThem = (
  { beneficiary, requesterId }: Known,
  name: string,
  { personId, phone, mayKnow }: For,
): boolean => {
  // Whoever types a number is not told what others have ordered under it.
  const isHis = requesterId === personId || beneficiary.personId === personId
  return phone === '' ? isHis && beneficiary.name === name : (isHis || mayKnow) && beneficiary.phone === phone
}

/** What was ordered for the same people today already, the same item or in the same words; null: nothing. */
export const sameToday = <K extends Known>(
  known: readonly K[],
  asked: Asked & { readonly name: string },
  for_: For,
): K | null =>
  known.find(
    (order) =>
      order.entered === undefined &&
      order.submittedAtMs >= startOfDay(for_.atMs) &&
      order.status !== 'cancelled' &&
      order.status !== 'rejected' &&
      isForThem(order, asked.name, for_) &&
      isSame(order, asked),
  ) ?? null
