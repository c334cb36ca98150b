import { ok, type Result, refuse } from '../kernel/result'
import { agreesTo, CONSENTS, type Consent, type ConsentPurpose } from './consents'

export type WantedConsent = { readonly purpose: ConsentPurpose; readonly version: number }

/** The list is also its own history; the journal has whatever is older. */
const MOST_KEPT = 40

/** He agrees to the words he has read; agreeing twice is agreeing once. Errors: CONSENT.TEXT_CHANGED. */
export function giveConsent(
  consents: readonly Consent[],
  { purpose, version }: WantedConsent,
  atMs: number,
): Result<readonly Consent[]> {
  if (version !== CONSENTS[purpose].version) return refuse('CONSENT.TEXT_CHANGED')
  if (agreesTo({ consents }, purpose)) return ok(consents)
  return ok([...consents, { purpose, version, atMs, withdrawnAtMs: null }].slice(-MOST_KEPT))
}

/** Several of them, as they are given with an order. Errors: CONSENT.TEXT_CHANGED. */
export function giveConsents(
  consents: readonly Consent[],
  wanted: readonly WantedConsent[],
  atMs: number,
): Result<readonly Consent[]> {
  let given: Result<readonly Consent[]> = ok(consents)
  for (const each of wanted) {
    if (!given.ok) return given
    given = giveConsent(given.value, each, atMs)
  }
  return given
}

/** Takes back whatever of this purpose holds, to any words. */
export const withdrawConsent = (
  consents: readonly Consent[],
  purpose: ConsentPurpose,
  atMs: number,
): readonly Consent[] =>
  consents.map((each) =>
    each.purpose === purpose && each.withdrawnAtMs === null ? { ...each, withdrawnAtMs: atMs } : each,
  )
