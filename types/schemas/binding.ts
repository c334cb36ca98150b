import * as z from 'zod/mini'
import { id, instantMs, personName, phoneCode } from './primitives'
import { agreed } from './publication'
import { reachablePhone } from './registry'

const text = z.string()

export const claimInput = z.strictObject({
  phoneCode,
  /** As the station has written it. */
  name: personName,
  agreed,
})
export const claimReceipt = z.strictObject({ personId: text })

export const askBindingInput = z.strictObject({
  name: personName,
  phone: reachablePhone,
  stationId: id,
  agreed,
})
/** The same whether the station knows somebody like that or not. */
export const askBindingReceipt = z.strictObject({ askedAtMs: instantMs })

export const bindInput = z.strictObject({ requestId: id, personId: id })
export const bindingRef = z.strictObject({ requestId: id })
export const bindingReceipt = z.strictObject({ status: z.enum(['bound', 'declined']) })

/** Who has waited longest first. */
export const bindingsOutput = z.strictObject({
  items: z.array(
    z.strictObject({
      requestId: text,
      stationId: text,
      /** As he has typed it. */
      name: text,
      /** The ends of what he has typed. */
      phone: text,
      atMs: instantMs,
      /** People of that village who are registered without the app, and have his name or that telephone. */
      people: z.array(
        z.strictObject({
          personId: text,
          name: text,
          volunteerNo: text,
          phone: text,
          samePhone: z.boolean(),
        }),
      ),
    }),
  ),
})
