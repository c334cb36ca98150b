import type { Refusal } from './result'

/** A sentence with its `{name}` places filled from the details. */
export const fillSentence = (sentence: string, details: Refusal['details']): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details?.[name] ?? ''))
