import * as z from 'zod/mini'
import { EXPORT_FORMAT_CODES } from '../../domain/export/export-record'
import { count, id, instantMs, reason, recordYear } from './primitives'

const civilDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const oneOf = (most: number) => z.int().check(z.minimum(1), z.maximum(most))

const period = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('month'), year: recordYear, month: oneOf(12) }),
  z.strictObject({ kind: z.literal('quarter'), year: recordYear, quarter: oneOf(4) }),
  z.strictObject({ kind: z.literal('year'), year: recordYear }),
  /** Both days belong to it. */
  z.strictObject({ kind: z.literal('days'), from: civilDay, to: civilDay }),
])

export const exportFormat = z.enum(EXPORT_FORMAT_CODES)

export const exportInput = z.strictObject({
  /** Absent: all stations that I answer for. */
  stationId: z.optional(id),
  period,
  format: exportFormat,
  unmasked: z._default(z.boolean(), false),
  /** Needed when unmasked. */
  reason: z.optional(reason),
})

export const exportReceipt = z.strictObject({ exportId: z.string() })

export const exportRef = z.strictObject({ exportId: id })

export const exportLink = z.strictObject({
  url: z.string(),
  fileName: z.string(),
  rows: count,
  /** The link opens the file until then; a new one can be had until `keptUntilMs`. */
  linkUntilMs: instantMs,
  keptUntilMs: instantMs,
})

export const exportPage = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      atMs: instantMs,
      by: z.string(),
      fileName: z.string(),
      unmasked: z.boolean(),
      /** Why it was unmasked; empty where it was not. */
      reason: z.string(),
      /** Null where it was never finished. */
      rows: z.nullable(count),
      keptUntilMs: instantMs,
      /** I may open it now. */
      opens: z.boolean(),
    }),
  ),
  nextCursor: z.nullable(z.string()),
})
