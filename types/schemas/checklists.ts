import * as z from 'zod/mini'
import { CHECKLIST_LIMITS } from '../../domain/checklist/checklist'
import { EVIDENCE_CODES } from '../../domain/checklist/evidence'
import { count, id, maskedText, recordYear } from './primitives'

const plain = z.string()
const evidence = z.nullable(z.enum(EVIDENCE_CODES))
const least = z.nullable(z.int().check(z.minimum(1), z.maximum(CHECKLIST_LIMITS.least)))

const ofPlace = {
  year: recordYear,
  /** Null: the town itself. */
  stationId: z.nullable(id),
}

export const checklistInput = z.strictObject(ofPlace)

export const checklistOutput = z.strictObject({
  version: count,
  lines: z.array(
    z.strictObject({
      id: plain,
      text: plain,
      evidence,
      least: z.nullable(count),
      count: z.nullable(z.int()),
      met: z.nullable(z.boolean()),
      note: plain,
    }),
  ),
  /** Whether I may change the list itself. */
  mayChange: z.boolean(),
})

export const answerInput = z.strictObject({
  ...ofPlace,
  itemId: id,
  /** Null: only something is noted. */
  met: z.nullable(z.boolean()),
  note: maskedText(CHECKLIST_LIMITS.note),
})

export const answerReceipt = z.strictObject({ itemId: plain })

export const changeChecklistInput = z.strictObject({
  /** As it was looked at. */
  version: count,
  items: z
    .array(
      z.strictObject({
        itemId: z.optional(id),
        text: maskedText(CHECKLIST_LIMITS.text).check(z.minLength(2)),
        evidence,
        least,
      }),
    )
    .check(z.minLength(1), z.maxLength(CHECKLIST_LIMITS.items)),
})

export const checklistReceipt = z.strictObject({ version: count })
export const checklistPaper = z.strictObject({ url: plain, fileName: plain })
