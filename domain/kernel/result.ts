import type { RefusalCode } from './refusals'

/** An expected "no": a closed code, and the few facts its sentence needs. Bugs throw instead. */
export type Refusal = {
  readonly code: RefusalCode
  readonly details?: Readonly<Record<string, string | number>>
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export type Refused = Extract<Result<unknown>, { readonly ok: false }>

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (code: RefusalCode, details?: Refusal['details']): Refused => ({
  ok: false,
  refusal: details ? { code, details } : { code },
})
