import * as z from 'zod/mini'
import { THANKING_TAGS } from '../../domain/screen/thanks'
import { count, id, instantMs } from './primitives'

const text = z.string()

export const screenInput = z.strictObject({
  stationId: id,
  /** The old code has come into hands that it was not for: it no longer opens anything. */
  replace: z._default(z.boolean(), false),
})

export const screenRef = z.strictObject({ stationId: id })

export const screenReceipt = z.strictObject({
  code: text,
  /** Address of the published page, without its `#`; empty where the product does not know it. */
  page: text,
})

export const screenStopped = z.strictObject({ stationId: text })

export const showScreenInput = z.strictObject({ code: z.string().check(z.maxLength(20)) })

/** Nothing about anybody: counts, items of the menu, the station’s name and telephone. */
export const screenOutput = z.strictObject({
  stationId: text,
  station: text,
  phone: text,
  atMs: instantMs,
  month: z.strictObject({
    asked: count,
    served: count,
    mustArrive: count,
    arrived: count,
    minutes: z.int(),
    volunteers: count,
  }),
  activities: z.array(z.strictObject({ name: text, startsAtMs: instantMs })),
  wishes: z.array(z.strictObject({ title: text, count })),
  /** Null while too few have rated to stay unknown. */
  thanks: z.nullable(
    z.strictObject({
      people: count,
      tags: z.array(z.strictObject({ tag: z.enum(THANKING_TAGS), count })),
    }),
  ),
})
