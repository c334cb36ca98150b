import type { WantedTime } from '../../../domain/order/order'
import { RISK_CODES, type RiskCode } from '../../../domain/service/risks'
import type { SpecialtyCode } from '../../../domain/service/specialties'
import type { ActionInput } from '../../../types/actions'
import { recall, remember } from '../../services/storage'
import { observable } from '../data/observable'

/** An order while it is being written; kept on the phone until it was sent. */
export type OrderDraft = {
  /** Menu item or wish; one of the two. */
  readonly menuItemCode: string | null
  readonly title: string
  readonly wish: string
  readonly specialty: SpecialtyCode | null
  readonly wanted: WantedTime | null
  readonly stationId: string
  readonly addressText: string
  readonly risks: readonly RiskCode[]
  readonly note: string
  /** Of the one who orders; asked for with the first order. */
  readonly name: string
  readonly phone: string
  readonly onBehalf: boolean
  readonly forName: string
  readonly forPhone: string
}

const EMPTY: OrderDraft = {
  menuItemCode: null,
  title: '',
  wish: '',
  specialty: null,
  wanted: null,
  stationId: '',
  addressText: '',
  risks: [],
  note: '',
  name: '',
  phone: '',
  onBehalf: false,
  forName: '',
  forPhone: '',
}

const KEY = 'order-draft'

const isDraft = (value: unknown): value is OrderDraft =>
  typeof value === 'object' && value !== null && Object.keys(EMPTY).every((key) => key in value)

const draft = observable<OrderDraft>(recall(KEY, isDraft) ?? EMPTY)

export const useOrderDraft = draft.use

export function changeDraft(change: Partial<OrderDraft>): void {
  const next = { ...draft.read(), ...change }
  remember(KEY, next)
  draft.set(next)
}

/** Begins anew; what was written for another order is dropped. */
export const startDraft = (change: Partial<OrderDraft> = {}): void => changeDraft({ ...EMPTY, ...change })

export const toggleRisk = (risks: readonly RiskCode[], risk: RiskCode): readonly RiskCode[] =>
  RISK_CODES.filter((code) => (code === risk ? !risks.includes(code) : risks.includes(code)))

/** What is sent. `registered`: the server knows name and telephone already. Null while the time is not chosen. */
export function submission(from: OrderDraft, registered: boolean): ActionInput<'order.submit'> | null {
  if (!from.wanted) return null
  return {
    ...(from.menuItemCode ? { menuItemCode: from.menuItemCode, needText: from.note } : { wish: from.wish }),
    ...(from.specialty && !from.menuItemCode && { specialty: from.specialty }),
    wanted: from.wanted,
    risks: [...from.risks],
    place: { stationId: from.stationId, addressText: from.addressText },
    ...(!registered && { requester: { name: from.name, phone: from.phone } }),
    ...(from.onBehalf && { beneficiary: { name: from.forName, phone: from.forPhone } }),
  }
}
