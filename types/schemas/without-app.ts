import * as z from 'zod/mini'
import { AUDIT_FIELD_CODES } from '../../domain/privacy/audit-kinds'
import { OWN_DATA_FORMATS } from '../../domain/privacy/own-data'
import { addressText, id, instantMs, personName, phoneNumber, reason } from './primitives'

const text = z.string()

export const withoutAppInput = z.strictObject({ stationId: id })
/** By name. */
export const withoutAppOutput = z.strictObject({
  items: z.array(z.strictObject({ personId: text, name: text, group: text, volunteer: z.boolean() })),
})

export const personRef = z.strictObject({ personId: id })
export const personDataOutput = z.strictObject({
  personId: text,
  name: text,
  /** Its ends only; empty where there is none. */
  phone: text,
  stationId: text,
  /** The villagers' group of his address; the address itself stands in the copy. */
  group: text,
  /** Empty where he is no volunteer. */
  volunteerNo: text,
  /** Who took him over from a list; null where nobody wrote that down. */
  entered: z.nullable(z.strictObject({ by: text, atMs: instantMs })),
  may: z.strictObject({ move: z.boolean() }),
})

export const copyInput = z.strictObject({ personId: id, format: z.enum(OWN_DATA_FORMATS), reason })

export const correctPersonInput = z.strictObject({
  personId: id,
  /** Only what is to be changed; an empty telephone: he has none any more. */
  wanted: z.strictObject({
    name: z.optional(personName),
    phone: z.optional(phoneNumber),
    stationId: z.optional(id),
    addressText: z.optional(addressText),
  }),
  reason,
})
export const correctPersonReceipt = z.strictObject({
  personId: text,
  corrected: z.array(z.enum(AUDIT_FIELD_CODES)),
})

export const closePersonInput = z.strictObject({
  personId: id,
  /** He, or who speaks for him, has been told what goes and what stays. */
  understood: z.literal(true),
  reason,
})
