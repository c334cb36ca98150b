import * as z from 'zod/mini'
import type { RefusalCode } from '../domain/kernel/refusals'
import { instantMs } from './schemas/primitives'

/** What every call answers. There is no top-level `code`: gateways take that for an error of their own. */
export type Envelope<T> =
  | { readonly ok: true; readonly data: T; readonly requestId: string }
  | { readonly ok: false; readonly error: EnvelopeError; readonly requestId: string }

export type EnvelopeError = {
  readonly code: RefusalCode
  /** A Chinese sentence that says what to do next. */
  readonly message: string
  readonly details?: Readonly<Record<string, string | number>>
}

/** What a client sends. Identity is never part of it. */
export const request = z.strictObject({
  action: z.string().check(z.minLength(1), z.maxLength(60)),
  payload: z._default(z.unknown(), {}),
  /** Made by the client once per command, kept until the command has been answered. */
  idempotencyKey: z.optional(z.string().check(z.minLength(8), z.maxLength(80), z.regex(/^[A-Za-z0-9_-]+$/))),
  /** The phone's clock when this try went out: what the payload says by that clock can be told by the server's. */
  sentAtMs: z.optional(instantMs),
})
