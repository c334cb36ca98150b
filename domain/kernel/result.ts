import type { RefusalCode } from './refusals'

/** An expected "no": a closed code, and the few facts its sentence needs. Bugs throw instead. */
export type Refusal<C extends RefusalCode = RefusalCode> = {
  readonly code: C
  readonly details?: Readonly<Record<string, string | number>>
}

export type Refused<C extends RefusalCode = RefusalCode> = {
  readonly ok: false
  readonly refusal: Refusal<C>
}

export type Result<T> = { readonly ok: true; readonly value: T } | Refused

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = <C extends RefusalCode>(code: C, details?: Refusal['details']): Refused<C> => ({
  ok: false,
  refusal: details ? { code, details } : { code },
})
