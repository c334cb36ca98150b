import * as z from 'zod/mini'
import { ORDER_LIMITS } from '../../domain/order/order-limits'
import { addressText, id, instantMs, personName, phoneNumber, reason } from './primitives'

const party = z.strictObject({ name: personName, phone: phoneNumber })

const service = {
  menuItemCode: id,
  /** Where it was: the station of that village confirms it. */
  place: z.strictObject({ stationId: id, addressText }),
  /** Who was helped. */
  beneficiary: party,
  fromMs: instantMs,
  toMs: instantMs,
  /** Why nobody had ordered it. */
  reason,
  /** Who can say that it was done. */
  witness: party,
}

export const reportServiceInput = z.strictObject({
  ...service,
  /** Volunteers who went with him, by the name and the telephone under which they are registered. */
  companions: z._default(
    z
      .array(z.strictObject({ name: personName, phone: phoneNumber.check(z.minLength(1)) }))
      .check(z.maxLength(ORDER_LIMITS.maxCompanions)),
    [],
  ),
})

export const enterServiceInput = z.strictObject({
  ...service,
  volunteerIds: z.array(id).check(z.minLength(1), z.maxLength(ORDER_LIMITS.maxHeadcount)),
})
