import * as z from 'zod/mini'
import { ROLE_CODES } from '../../domain/people/roles'
import { AUDIT_FIELD_CODES, AUDIT_KIND_CODES, AUDIT_OBJECTS } from '../../domain/privacy/audit-kinds'
import { OWN_DATA_FORMATS } from '../../domain/privacy/own-data'
import { AT_HOME_CODES } from '../../domain/service/at-home'
import { cursor, id, instantMs, pageSize } from './primitives'

const text = z.string()
const party = z.strictObject({ name: text, phone: text })

export const revealedContact = z.strictObject({
  orderId: text,
  contact: z.strictObject({ name: text, phone: text, addressText: text }),
  orderedBy: z.nullable(party),
  /** For the town: what is written of health or hardship, and who is at home. */
  care: z.strictObject({ words: z.array(text), atHome: z.array(z.enum(AT_HOME_CODES)) }),
})

export const revealedApplicant = z.strictObject({
  applicationId: text,
  phone: text,
  addressText: text,
  emergencyContact: z.nullable(party),
  guardian: z.nullable(party),
})

export const ownDataInput = z.strictObject({ format: z.enum(OWN_DATA_FORMATS) })

export const ownDataOutput = z.strictObject({ fileName: text, content: text })

export const closeInput = z.strictObject({
  /** He has read what goes and what stays. */
  understood: z.literal(true),
})

export const closeReceipt = z.strictObject({ closedAtMs: instantMs })

export const auditInput = z.strictObject({
  /** Who looked, or whose data they were. */
  personId: z.optional(id),
  /** An order, an export or a person. */
  objectId: z.optional(id),
  kind: z.optional(z.enum(AUDIT_KIND_CODES)),
  fromMs: z.optional(instantMs),
  /** Exclusive. */
  toMs: z.optional(instantMs),
  cursor: z.optional(cursor),
  limit: z._default(pageSize, 20),
})

export const auditPage = z.strictObject({
  items: z.array(
    z.strictObject({
      id: text,
      atMs: instantMs,
      actorId: text,
      /** His name today; his number where he has left. */
      by: text,
      actorRole: z.enum(ROLE_CODES),
      kind: z.enum(AUDIT_KIND_CODES),
      objectKind: z.enum(AUDIT_OBJECTS),
      objectId: text,
      objectLabel: text,
      subjectId: z.nullable(text),
      fields: z.array(z.enum(AUDIT_FIELD_CODES)),
      reason: text,
      result: z.enum(['shown', 'made', 'done']),
    }),
  ),
  nextCursor: z.nullable(text),
})
