import * as z from 'zod/mini'
import { IMPORT_MODE_CODES } from '../../domain/people-list/list-import'
import { LIST_CODES } from '../../domain/people-list/list-kinds'
import { LIST_LIMITS } from '../../domain/people-list/list-limits'
import { exportFormat } from './exports'
import { count, filledText, id, instantMs, reason } from './primitives'

const text = z.string()
const list = z.enum(LIST_CODES)

/** Base64 takes four signs for three bytes. One that is a little too large is told so in words. */
const MOST_SIGNS = Math.ceil((LIST_LIMITS.mostBytes * 5) / 3)

/** A file of a table as it is, in base64. */
export const tableFile = z
  .string()
  .check(z.minLength(4), z.maxLength(MOST_SIGNS), z.regex(/^[A-Za-z0-9+/]+={0,2}$/))

const wantedFile = z.strictObject({ list, fileName: filledText(100), file: tableFile })

export const previewInput = wantedFile

export const previewOutput = z.strictObject({
  /** Which plan this is; taking over another one is refused. */
  seen: text,
  counts: z.strictObject({ add: count, change: count, same: count, faulty: count }),
  faulty: z.array(z.strictObject({ line: count, name: text, faults: z.array(text) })),
  changes: z.array(
    z.strictObject({
      line: count,
      name: text,
      differences: z.array(z.strictObject({ label: text, before: text, after: text })),
      notes: z.array(text),
    }),
  ),
  added: z.array(z.strictObject({ line: count, name: text, notes: z.array(text) })),
  /** Headings of columns that are not read. */
  unused: z.array(text),
})

export const importInput = z.strictObject({
  ...wantedFile.shape,
  mode: z.enum(IMPORT_MODE_CODES),
  seen: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Everybody in it has agreed on paper, which the station keeps (个人信息保护法 art. 13, 14). */
  consentOnPaper: z.literal(true),
})

export const continueInput = z.strictObject({
  importId: id,
  /** The part that comes next, as it was last told. */
  part: count,
})

export const importProgress = z.strictObject({
  importId: text,
  /** The part that comes next; `parts` when it is done. */
  part: count,
  parts: count,
  rows: count,
  done: count,
  outcomes: z.strictObject({ added: count, changed: count, same: count, left: count }),
  /** Lines that were left, because the person was changed in the meantime. */
  linesLeft: z.array(count),
  faulty: count,
  finished: z.boolean(),
})

export const importPage = z.strictObject({
  items: z.array(
    z.strictObject({
      ...importProgress.shape,
      list,
      fileName: text,
      atMs: instantMs,
      by: text,
      /** It was cut off and can go on. */
      goesOn: z.boolean(),
    }),
  ),
  nextCursor: z.nullable(text),
})

export const templateInput = z.strictObject({ list, format: exportFormat })
export const templateOutput = z.strictObject({ url: text, fileName: text })

export const listExportInput = z.strictObject({
  list,
  /** Absent: all stations that I answer for. */
  stationId: z.optional(id),
  format: exportFormat,
  unmasked: z._default(z.boolean(), false),
  /** Needed when unmasked. */
  reason: z.optional(reason),
})
