import * as z from 'zod/mini'
import { HOUR_CLASS_CODES } from '../../domain/hours/hour-entry'
import { PUBLIC_STATE_CODES } from '../../domain/hours/public-record'
import { CONSENT_PURPOSES } from '../../domain/privacy/consents'
import { count, cursor, id, instantMs, pageSize } from './primitives'

export const publicHoursInput = z.strictObject({
  stationId: id,
  cursor: z.optional(cursor),
  limit: z._default(pageSize, 10),
})

export const publicHoursOutput = z.strictObject({
  /** How long a record is published after it was confirmed. */
  days: count,
  items: z.array(
    z.strictObject({
      /** Tells apart the lines of this list, and nothing else. */
      id: z.string(),
      servedDayMs: instantMs,
      title: z.string(),
      minutes: count,
      hourClass: z.enum(HOUR_CLASS_CODES),
      /** Nobody had ordered it. */
      entered: z.boolean(),
      name: z.string(),
      state: z.enum(PUBLIC_STATE_CODES),
    }),
  ),
  nextCursor: z.nullable(z.string()),
})

export const consentInput = z.strictObject({
  purpose: z.enum(CONSENT_PURPOSES),
  /** Of the words that were shown. */
  version: count,
})

/** What somebody agrees to on the way, in the words that he has read. */
export const agreed = z._default(z.array(consentInput).check(z.maxLength(CONSENT_PURPOSES.length)), [])

export const consentList = z.strictObject({
  /** Everything that I have agreed to, the newest first. */
  items: z.array(
    z.strictObject({
      purpose: z.enum(CONSENT_PURPOSES),
      version: count,
      atMs: instantMs,
      withdrawnAtMs: z.nullable(instantMs),
    }),
  ),
})

export const consentReceipt = z.strictObject({ purpose: z.enum(CONSENT_PURPOSES), given: z.boolean() })
