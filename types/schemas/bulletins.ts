import * as z from 'zod/mini'
import {
  BULLETIN_DECISIONS,
  BULLETIN_KIND_CODES,
  BULLETIN_STATUS_CODES,
} from '../../domain/bulletin/bulletin-lifecycle'
import { count, cursor, id, instantMs, maskedText, pageSize, reason } from './primitives'

const plain = z.string()

const written = {
  kind: z.enum(BULLETIN_KIND_CODES),
  title: maskedText(40).check(z.minLength(2)),
  text: maskedText(2_000).check(z.minLength(10)),
}

export const submitBulletinInput = z.strictObject({
  /** Null: the town's own office. */
  stationId: z.nullable(id),
  /** The activity that it tells of, held by that unit; absent: of none. */
  activityId: z.optional(id),
  ...written,
})

export const reviseBulletinInput = z.strictObject({ bulletinId: id, ...written })

export const decideBulletinInput = z.strictObject({
  bulletinId: id,
  decision: z.enum(BULLETIN_DECISIONS),
  /** As it was read. */
  version: count,
  /** Needed to send it back. */
  reason: z.optional(reason),
})

const status = z.enum(BULLETIN_STATUS_CODES)

export const bulletinReceipt = z.strictObject({ bulletinId: plain, status, version: count })

export const bulletinRef = z.strictObject({ bulletinId: id })

export const bulletinsInput = z.strictObject({
  /** Absent: of any. */
  status: z.optional(status),
  cursor: z.optional(cursor),
  limit: z._default(pageSize, 10),
})

const card = {
  id: plain,
  stationId: z.nullable(plain),
  kind: z.enum(BULLETIN_KIND_CODES),
  title: plain,
  status,
  atMs: instantMs,
}

export const bulletinPage = z.strictObject({
  items: z.array(z.strictObject(card)),
  nextCursor: z.nullable(plain),
})

export const bulletinOutput = z.strictObject({
  ...card,
  text: plain,
  /** What it tells of; null: no activity. */
  activity: z.nullable(
    z.strictObject({
      id: plain,
      title: plain,
      startsAtMs: instantMs,
      /** The reader may see its photograph. */
      pictured: z.boolean(),
    }),
  ),
  by: plain,
  version: count,
  /** The platform has not found it to be fine: whoever decides reads it with care. */
  doubtfulWords: z.boolean(),
  decided: z.nullable(z.strictObject({ by: plain, atMs: instantMs, reason: plain })),
  mayRevise: z.boolean(),
  mayDecide: z.array(z.enum(BULLETIN_DECISIONS)),
})
