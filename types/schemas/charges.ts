import * as z from 'zod/mini'
import { CHARGE_OUTCOME_CODES } from '../../domain/charge/charge-report'
import { ORDER_LIMITS } from '../../domain/order/order-limits'
import { id, instantMs, maskedText } from './primitives'

const text = z.string()
const outcome = z.enum(CHARGE_OUTCOME_CODES)

export const reportInput = z.strictObject({
  orderId: id,
  /** In his own words: how much, who, when. */
  text: z._default(maskedText(300), ''),
})
export const chargeOfOrder = z.strictObject({ orderId: id })
export const chargeRef = z.strictObject({ reportId: id })
export const closeInput = z.strictObject({
  reportId: id,
  outcome,
  /** For whoever said it. */
  text: z._default(maskedText(200), ''),
  /** Who charged, where that is established. */
  volunteerIds: z._default(z.array(id).check(z.maxLength(ORDER_LIMITS.maxHeadcount)), []),
})

export const chargeReceipt = z.strictObject({ reportId: text, dueAtMs: instantMs })

/** Null: none of mine. */
export const ownCharge = z.strictObject({
  report: z.nullable(
    z.strictObject({
      atMs: instantMs,
      dueAtMs: instantMs,
      closed: z.nullable(z.strictObject({ outcome, text, atMs: instantMs })),
    }),
  ),
})

export const chargeList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: text,
      orderId: text,
      title: text,
      number: text,
      stationId: text,
      volunteers: z.array(z.strictObject({ id: text, name: text })),
      text,
      /** Who says so, and for whoever looks into it the ends of his telephone; whole it is in `contact.reveal` of the order. */
      reporter: z.strictObject({ name: text, phone: text, byTelephone: z.boolean() }),
      atMs: instantMs,
      dueAtMs: instantMs,
      /** Later than was promised. */
      late: z.boolean(),
      takenBy: z.nullable(text),
      mine: z.boolean(),
      closed: z.nullable(z.strictObject({ outcome, text, names: z.array(text), atMs: instantMs })),
    }),
  ),
})
