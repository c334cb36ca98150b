import * as z from 'zod/mini'
import { PROJECT_CODES } from '../../domain/service/projects'
import { count, instantMs, recordYear } from './primitives'
import { figure } from './targets'

const text = z.string()
const minutes = z.int()

const asked = {
  year: recordYear,
  /** Absent: the whole year. */
  month: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
}

export const reportInput = z.strictObject(asked)

const fates = { asked: count, served: count, unmet: count, others: count }

export const reportOutput = z.strictObject({
  year: count,
  month: z.nullable(count),
  reportDateMs: instantMs,
  /** The town first, then the stations by their codes; only those that I answer for. */
  places: z.array(
    z.strictObject({
      stationId: z.nullable(text),
      figures: z.array(figure),
      orders: z.strictObject(fates),
      hours: z.strictObject({
        totalMinutes: minutes,
        verifiedMinutes: minutes,
        declaredMinutes: minutes,
        services: z.int(),
        volunteers: count,
      }),
      projects: z.array(z.strictObject({ project: z.nullable(z.enum(PROJECT_CODES)), minutes })),
      months: z.array(z.strictObject({ month: count, ...fates, minutes })),
      activities: count,
      pictured: count,
      teams: count,
      bulletins: z.strictObject({ handedIn: count, adopted: count, forwarded: count, activitiesTold: count }),
    }),
  ),
})

export const REPORT_PAPERS = ['pdf', 'xlsx'] as const
export const reportPaperInput = z.strictObject({ ...asked, format: z.enum(REPORT_PAPERS) })
export const reportPaperOutput = z.strictObject({ url: text, fileName: text })
