import { maskText } from '../../privacy/mask-text'
import type { FiveMustCode } from '../../service/five-must-arrive'
import { type EmergencyKind, type EmergencyLevel, findEmergency } from './emergency-words'
import { findFiveMust, soundsUrgent } from './five-must-words'
import { matchSpecialties, type SpecialtyMatch } from './match-specialties'
import { normalizeText } from './normalize-text'
import { findRefusedWish, type RefusedWish } from './refused-wishes'

export const INTENTS = ['order', 'several', 'cancel', 'unclear'] as const
export type Intent = (typeof INTENTS)[number]

/** `auto`: clear enough to dispatch; `ask`: a person looks first; `refuse`: not for volunteers. */
export const CLASSIFY_DECISIONS = ['auto', 'ask', 'refuse'] as const
export type ClassifyDecision = (typeof CLASSIFY_DECISIONS)[number]

export type Classification = {
  readonly specialties: readonly SpecialtyMatch[]
  readonly fiveMustArrive: FiveMustCode | null
  readonly emergency: EmergencyLevel
  readonly emergencyKind: EmergencyKind | null
  readonly urgent: boolean
  readonly intents: readonly Intent[]
  readonly refusal: RefusedWish | null
  readonly decision: ClassifyDecision
  /** The text with phone and ID numbers hidden. */
  readonly masked: string
}

const CLEAR_SCORE = 3
const CLEAR_MARGIN = 2
/** Pinyin or foreign letters alone are a guess, however good. */
const NO_CHINESE = /^[^\u4e00-\u9fff]*$/
const CANCEL_WORDS = /(不用|取消|不要了|算了).*(了|那个|取消)|撤(掉|销|单)/

function intentsOf(text: string, specialties: readonly SpecialtyMatch[]): readonly Intent[] {
  const strong = specialties.filter((match) => match.score >= CLEAR_SCORE)
  if (specialties.length === 0 && CANCEL_WORDS.test(text)) return ['cancel']
  if (strong.length >= 2) return ['several']
  return specialties.length > 0 ? ['order'] : ['unclear']
}

function isClear(intents: readonly Intent[], [first, second]: readonly SpecialtyMatch[]): boolean {
  if (!first || !intents.includes('order') || first.score < CLEAR_SCORE) return false
  return first.score - (second?.score ?? 0) >= CLEAR_MARGIN
}

/**
 * What a villager's own words ask for. Deterministic, by word lists only; every result names its words.
 * Whatever is not clear goes to a person: `auto` needs one specialty well ahead of the others and no danger to life.
 */
export function classifyWish(text: string): Classification {
  const normalized = normalizeText(text)
  const specialties = matchSpecialties(normalized)
  const refusal = findRefusedWish(normalized)
  const emergency = findEmergency(normalized)
  const intents = intentsOf(normalized, specialties)
  const fiveMustArrive = findFiveMust(normalized)
  const forTheTeam = emergency.level !== 'call_first' || fiveMustArrive === 'emergency'
  const clear = isClear(intents, specialties) && forTheTeam && !NO_CHINESE.test(text)
  return {
    specialties,
    fiveMustArrive,
    emergency: emergency.level,
    emergencyKind: emergency.kind,
    urgent: emergency.level === 'call_first' || soundsUrgent(normalized),
    intents,
    refusal,
    decision: refusal ? 'refuse' : clear ? 'auto' : 'ask',
    masked: maskText(text.trim()),
  }
}
