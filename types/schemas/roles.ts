import * as z from 'zod/mini'
import { GRANTED_ROLES } from '../../domain/people/grant-rules'
import { id, instantMs, phoneNumber, reason, shortText } from './primitives'

const text = z.string()

const office = {
  role: z.enum(GRANTED_ROLES),
  /** Null for an office of the whole town. */
  stationId: z.nullable(id),
}

export const officesOutput = z.strictObject({
  /** By station, then by office, then by name. */
  offices: z.array(
    z.strictObject({
      ...office,
      personId: text,
      name: text,
      /** Who gave it; empty where it was entered past the product. */
      by: text,
      atMs: z.nullable(instantMs),
      /** Whether the reader may take it. */
      mayRevoke: z.boolean(),
      /** Whom the head has asked to take it over; null: nobody. */
      handingTo: z.nullable(text),
    }),
  ),
})

export const findPersonInput = z.strictObject({
  phone: phoneNumber.check(z.minLength(1)),
})

export const foundPeople = z.strictObject({
  people: z.array(z.strictObject({ personId: text, name: text, stationId: text })),
})

export const officeInput = z.strictObject({ personId: id, ...office })

/** The receipt says the same again: that is what the journal keeps of who was given what. */
export const officeReceipt = z.strictObject({
  personId: text,
  role: office.role,
  stationId: z.nullable(text),
})

export const handOverInput = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('ask'), stationId: id, personId: id }),
  z.strictObject({ step: z.literal('withdraw'), stationId: id }),
  z.strictObject({ step: z.enum(['accept', 'decline']), stationId: id, fromId: id }),
])

export const handOverReceipt = z.strictObject({ stationId: text, headId: text, successorId: text })

export const firstAdminInput = z.strictObject({ code: shortText(40) })

export const blockInput = z.strictObject({ personId: id, reason, untilMs: instantMs })
export const unblockInput = z.strictObject({ personId: id })
export const blockReceipt = z.strictObject({ personId: text, untilMs: z.nullable(instantMs) })

export const blockedOutput = z.strictObject({
  people: z.array(
    z.strictObject({
      personId: text,
      name: text,
      stationId: text,
      words: text,
      /** Who did it. */
      by: text,
      atMs: instantMs,
      untilMs: instantMs,
    }),
  ),
})
