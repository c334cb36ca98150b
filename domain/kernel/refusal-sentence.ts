import { REFUSALS } from './refusals'
import type { Refusal } from './result'

/** The Chinese sentence of a refusal, its `{name}` places filled from the details. */
export function refusalSentence(refusal: Refusal): string {
  return REFUSALS[refusal.code].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(refusal.details?.[name] ?? ''),
  )
}
