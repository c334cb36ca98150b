import { DRAFT_REFUSALS, type DraftRefusalCode } from './draft-refusals'
import { fillSentence } from './fill-sentence'
import type { Refused } from './result'

/** The Chinese sentence of what speaks against a draft; empty where nothing does. */
export const draftSentence = (refused: Refused<DraftRefusalCode> | null): string =>
  refused ? fillSentence(DRAFT_REFUSALS[refused.refusal.code], refused.refusal.details) : ''
