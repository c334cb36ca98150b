import * as z from 'zod/mini'
import { ACTIVITY_STATUS_CODES } from '../../domain/activity/activity-statuses'
import { IMPORT_MODE_CODES } from '../../domain/people-list/list-import'
import { PLAN_LIMITS } from '../../domain/plan/plan-limits'
import { PROJECT_CODES } from '../../domain/service/projects'
import { exportFormat } from './exports'
import { tableFile } from './lists'
import { count, filledText, id, instantMs, maskedText, reason, recordYear } from './primitives'

const text = z.string()
const month = z.int().check(z.minimum(1), z.maximum(12))
/** Null: the town’s institute and its units. */
const place = z.nullable(id)

export const planInput = z.strictObject({ year: recordYear })

const rowView = z.strictObject({
  id: text,
  month: count,
  title: text,
  project: z.nullable(z.enum(PROJECT_CODES)),
  theme: text,
  when: text,
  venue: text,
  teamName: text,
  contactName: text,
  unit: z.nullable(text),
  /** Why it will not be held; null: it will. */
  dropped: z.nullable(text),
  /** What was made of it. */
  activity: z.nullable(
    z.strictObject({ id: text, status: z.enum(ACTIVITY_STATUS_CODES), startsAtMs: instantMs }),
  ),
})

export const planOutput = z.strictObject({
  year: count,
  /** The town first, then the stations by their codes; only those whose plan I keep. */
  units: z.array(
    z.strictObject({
      stationId: z.nullable(text),
      rows: z.array(rowView),
      /** Planned against done. */
      months: z.array(z.strictObject({ month: count, planned: count, done: count, held: count })),
    }),
  ),
})

export const saveRowInput = z.strictObject({
  year: recordYear,
  stationId: place,
  /** Absent: a new one. */
  rowId: z.optional(id),
  month,
  title: filledText(PLAN_LIMITS.title),
  project: z.nullable(z.enum(PROJECT_CODES)),
  theme: maskedText(PLAN_LIMITS.theme),
  when: maskedText(PLAN_LIMITS.when),
  venue: maskedText(PLAN_LIMITS.venue),
  teamName: maskedText(PLAN_LIMITS.teamName),
  contactName: maskedText(PLAN_LIMITS.contactName),
  unit: z.nullable(filledText(PLAN_LIMITS.unit)),
})
export const dropRowInput = z.strictObject({ year: recordYear, stationId: place, rowId: id, reason })
export const rowReceipt = z.strictObject({ rowId: text })

const planFile = { year: recordYear, fileName: filledText(100), file: tableFile }
export const planPreviewInput = z.strictObject(planFile)
export const planImportInput = z.strictObject({
  ...planFile,
  mode: z.enum(IMPORT_MODE_CODES),
  seen: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
export const planImportReceipt = z.strictObject({ added: count, changed: count, faulty: count })

export const PLAN_PAPERS = ['pdf', 'xlsx'] as const
export const planTemplateInput = z.strictObject({ format: exportFormat })
export const planPaperInput = z.strictObject({
  year: recordYear,
  /** Absent: of every place whose plan I keep. */
  stationId: z.optional(place),
  format: z.enum(PLAN_PAPERS),
})
export const planFileOutput = z.strictObject({ url: text, fileName: text })
