import * as z from 'zod/mini'
import { ACTIVITY_STATUS_CODES } from '../../domain/activity/activity-statuses'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import { FIGURE_CODES } from '../../domain/targets/figure-table'
import { OUTLOOK_CODES } from '../../domain/targets/forecast-line'
import { VERDICT_CODES } from '../../domain/targets/fraction'
import { ORDER_SET_CODES } from '../../domain/targets/order-sets'
import { count, cursor, fiveMustCode, id, instantMs, pageSize, recordYear } from './primitives'

const text = z.string()
const month = z.int().check(z.minimum(1), z.maximum(12))
const place = z.nullable(text)
const span = { fromMs: instantMs, toMs: instantMs }

export const targetsInput = z.strictObject({
  year: recordYear,
  /** Of this month, what is counted by orders; absent: of the whole year. */
  month: z.optional(month),
})

const period = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('month'), year: count, month: count }),
  z.strictObject({ kind: z.literal('year'), year: count }),
  z.strictObject({ kind: z.literal('today') }),
])

const fraction = z.strictObject({ numerator: count, denominator: count })

const records = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('activities'), stationId: place, ...span }),
  z.strictObject({
    of: z.literal('orders'),
    set: z.enum(ORDER_SET_CODES),
    stationId: place,
    duty: z.nullable(fiveMustCode),
    ...span,
  }),
  z.strictObject({ of: z.literal('roster'), stationId: place }),
  z.strictObject({ of: z.literal('teams'), stationId: place }),
])

export const figure = z.strictObject({
  code: z.enum(FIGURE_CODES),
  stationId: place,
  period,
  duty: z.nullable(fiveMustCode),
  numerator: count,
  denominator: count,
  threshold: z.nullable(fraction),
  verdict: z.enum(VERDICT_CODES),
  reportDateMs: instantMs,
  records,
})

export const forecastLine = z.strictObject({
  code: z.enum(FIGURE_CODES),
  stationId: place,
  outlook: z.enum(OUTLOOK_CODES),
  /** Null: the plan sets no day. */
  byMs: z.nullable(instantMs),
  sentence: text,
  closers: z.array(z.strictObject({ of: z.enum(['activity', 'row', 'order']), id: text, words: text })),
})

export const targetsOutput = z.strictObject({
  year: count,
  month: z.nullable(count),
  reportDateMs: instantMs,
  /** Place by place, the town first, then the stations by their codes. */
  figures: z.array(figure),
  /** Of the year that goes on; empty for another one. */
  forecast: z.array(forecastLine),
})

export const nextOutput = z.strictObject({
  /** What presses most of what still has to be held this month; null: nothing does. */
  line: z.nullable(forecastLine),
})

export const targetOrdersInput = z.strictObject({
  set: z.enum(ORDER_SET_CODES),
  /** Null: the whole town. */
  stationId: z.nullable(id),
  duty: z.nullable(fiveMustCode),
  ...span,
  cursor: z.optional(cursor),
  limit: z._default(pageSize, 20),
})

export const targetOrdersOutput = z.strictObject({
  items: z.array(
    z.strictObject({
      id: text,
      number: text,
      title: text,
      stationId: text,
      status: z.enum(ORDER_STATUS_CODES),
      fiveMust: z.nullable(fiveMustCode),
      submittedAtMs: instantMs,
      /** From the order to the first who came; null: nobody has, or no 五必到. */
      arrivalMinutes: z.nullable(count),
      /** Whether it is one of those that the number counts. */
      counts: z.boolean(),
    }),
  ),
  nextCursor: z.nullable(text),
})

export const targetActivitiesInput = z.strictObject({
  /** Null: the town’s institute. */
  stationId: z.nullable(id),
  ...span,
})

export const targetActivitiesOutput = z.strictObject({
  items: z.array(
    z.strictObject({
      id: text,
      title: text,
      status: z.enum(ACTIVITY_STATUS_CODES),
      startsAtMs: instantMs,
    }),
  ),
})
