import { fillSentence } from './fill-sentence'
import { REFUSALS } from './refusals'
import type { Refusal } from './result'

/** The Chinese sentence of a refusal. */
export const refusalSentence = ({ code, details }: Refusal): string => fillSentence(REFUSALS[code], details)
