import * as z from 'zod/mini'
import { CALL_OUTCOME_CODES } from '../../domain/notice/call-outcomes'
import { MESSAGE_KIND_CODES } from '../../domain/notice/message-kinds'
import { CHANNEL_CODES } from '../../domain/notice/reach'
import { count, id, instantMs } from './primitives'

const text = z.string()
const kind = z.enum(MESSAGE_KIND_CODES)

export const allowInput = z.strictObject({ allowed: z.array(kind).check(z.minLength(1), z.maxLength(3)) })

/** How many messages are left of each kind. */
export const allowReceipt = z.strictObject({ order: count, task: count, todo: count })

/** A call settles as many lines as a person has waiting; more are left for the next one. */
const MOST_LINES = 30

export const calledInput = z.strictObject({
  noticeIds: z.array(id).check(z.minLength(1), z.maxLength(MOST_LINES)),
  outcome: z.enum(CALL_OUTCOME_CODES),
})
export const calledReceipt = z.strictObject({ outcome: z.enum(CALL_OUTCOME_CODES), lines: count })

export const callPhoneInput = z.strictObject({ noticeId: id })
export const callPhoneOutput = z.strictObject({ noticeId: text, phone: text, addressText: text })

export const callsOutput = z.strictObject({
  items: z.array(
    z.strictObject({
      personId: text,
      name: text,
      stationId: text,
      /** Masked; empty where he has left none. */
      phone: text,
      /** Of the place no more than that; `placed`: there is more to look at. */
      group: text,
      placed: z.boolean(),
      because: z.enum(['no_app', 'unread']),
      pressing: z.boolean(),
      sinceMs: instantMs,
      tried: count,
      lastTriedAtMs: z.nullable(instantMs),
      /** What to say, the oldest first. */
      lines: z.array(z.strictObject({ id: text, text, atMs: instantMs, orderId: z.nullable(text) })),
      noticeIds: z.array(text),
    }),
  ),
  /** More wait than are listed here. */
  more: z.boolean(),
})

export const reachPhoneInput = z.strictObject({ personId: id })
export const reachPhoneOutput = z.strictObject({ personId: text, phone: text })

export const reachInput = z.strictObject({ stationId: id })
export const reachOutput = z.strictObject({
  stationId: text,
  atMs: instantMs,
  counts: z.strictObject({ wechat: count, app: count, phone: count, none: count }),
  /** Who cannot be told by the app, whoever cannot be told at all first. */
  people: z.array(
    z.strictObject({
      personId: text,
      name: text,
      channel: z.enum(CHANNEL_CODES),
      /** Its ends only; empty where there is none. */
      phone: text,
      volunteer: z.boolean(),
      /** Of the last message read; null: none yet. */
      readAtMs: z.nullable(instantMs),
    }),
  ),
  more: z.boolean(),
})
