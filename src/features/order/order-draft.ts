import type { WantedTime } from '../../../domain/order/order'
import type { ConsentPurpose } from '../../../domain/privacy/consents'
import type { AtHomeCode } from '../../../domain/service/at-home'
import type { RiskCode } from '../../../domain/service/risks'
import type { SpecialtyCode } from '../../../domain/service/specialties'
import type { ActionInput } from '../../../types/actions'
import { newId } from '../../services/new-id'
import { unanswered } from '../../services/pending-commands'
import { recall, remember } from '../../services/storage'
import { whenForgotten } from '../data/forget-on-phone'
import { observable } from '../data/observable'
import { consentsWith } from '../privacy/consents-with'

/** One of several wishes that go out as orders of their own. */
export type DraftPart = {
  readonly text: string
  readonly specialty: SpecialtyCode | null
  readonly despiteRefusal: boolean
  /** Asked whether it is to be ordered once more today, he said yes. */
  readonly again: boolean
  /** The order that it has become. */
  readonly sent: { readonly orderId: string; readonly replyWithinMinutes: number } | null
}

/** An order while it is being written; kept on the phone until it was sent. */
export type OrderDraft = {
  /** One order, however often it is tried. */
  readonly id: string
  /** Menu item or wish; one of the two. */
  readonly menuItemCode: string | null
  readonly title: string
  readonly wish: string
  readonly specialty: SpecialtyCode | null
  /** Told that the wish is not for volunteers, he wants the station to read it all the same. */
  readonly despiteRefusal: boolean
  /** The wish as several orders, in their order; empty when it goes out as one. No two of them are the same. */
  readonly parts: readonly DraftPart[]
  readonly wanted: WantedTime | null
  readonly stationId: string
  readonly addressText: string
  readonly risks: readonly RiskCode[]
  readonly atHome: readonly AtHomeCode[]
  readonly note: string
  /** Of the one who orders; asked for with the first order. */
  readonly name: string
  readonly phone: string
  readonly onBehalf: boolean
  readonly forName: string
  readonly forPhone: string
  /** At whose door it is ordered, instead of name, telephone and place; empty: at none. */
  readonly placeCode: string
  /** What he agrees to with it. */
  readonly agreed: readonly ConsentPurpose[]
}

const EMPTY: OrderDraft = {
  id: '',
  menuItemCode: null,
  title: '',
  wish: '',
  specialty: null,
  despiteRefusal: false,
  parts: [],
  wanted: null,
  stationId: '',
  addressText: '',
  risks: [],
  atHome: [],
  note: '',
  name: '',
  phone: '',
  onBehalf: false,
  forName: '',
  forPhone: '',
  placeCode: '',
  agreed: [],
}

const KEY = 'order-draft'

const isDraft = (value: unknown): value is OrderDraft =>
  typeof value === 'object' && value !== null && Object.keys(EMPTY).every((key) => key in value)

const draft = observable<OrderDraft>(recall(KEY, isDraft) ?? { ...EMPTY, id: newId() })

export const useOrderDraft = draft.use
export const currentDraft = draft.read

export function changeDraft(change: Partial<OrderDraft>): void {
  const next = { ...draft.read(), ...change }
  remember(KEY, next)
  draft.set(next)
}

/** Something was written or chosen that has not gone out. */
export const isBegun = ({ menuItemCode, wish, parts }: OrderDraft): boolean =>
  menuItemCode !== null || wish.trim() !== '' || parts.length > 0

const triedInVain = (id: string): boolean => unanswered('order.submit').some(({ seen }) => seen === id)

/**
 * Begins anew; what was written for another order is dropped. While nobody knows whether that one arrived, its id
 * goes on: who fills in the same once more means the same order.
 */
export function startDraft(change: Partial<OrderDraft> = {}): void {
  const { id } = draft.read()
  changeDraft({ ...EMPTY, id: triedInVain(id) ? id : newId(), ...change })
}

whenForgotten(() => startDraft())

/**
 * What is sent; depends on nothing but the draft and his answers, so that trying again sends the same. Null while the time
 * is not chosen. `again`: he knows that the same was ordered today already.
 */
export function submission(from: OrderDraft, again = false): ActionInput<'order.submit'> | null {
  if (!from.wanted) return null
  return {
    ...(from.menuItemCode ? { menuItemCode: from.menuItemCode, needText: from.note } : { wish: from.wish }),
    ...(from.specialty && !from.menuItemCode && { specialty: from.specialty }),
    ...(from.despiteRefusal && !from.menuItemCode && { despiteRefusal: true }),
    askIfSame: !again,
    wanted: from.wanted,
    risks: [...from.risks],
    atHome: [...from.atHome],
    ...(from.placeCode === '' && { place: { stationId: from.stationId, addressText: from.addressText } }),
    ...(from.name.trim() && { requester: { name: from.name, phone: from.phone } }),
    ...(from.agreed.length > 0 && { agreed: consentsWith(from.agreed) }),
    ...(from.placeCode !== '' && { placeCode: from.placeCode }),
    ...(from.onBehalf &&
      from.placeCode === '' && { beneficiary: { name: from.forName, phone: from.forPhone } }),
  }
}
