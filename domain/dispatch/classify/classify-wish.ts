import { maskText } from '../../privacy/mask-text'
import type { FiveMustCode } from '../../service/five-must-arrive'
import { type EmergencyKind, type EmergencyLevel, findEmergency } from './emergency-words'
import { findRefusal } from './find-refusal'
import { findFiveMust, soundsUrgent } from './five-must-words'
import { CLEAR_SCORE, matchSpecialties, type SpecialtyMatch } from './match-specialties'
import { normalizeText } from './normalize-text'
import type { RefusedWish } from './refused-wishes'

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
  /** The kind of refused wish that it sounds like, also when the station shall hear of it all the same. */
  readonly refusal: RefusedWish | null
  /** False: for the head alone to read, whatever else it is. No team is told of it by the machine. */
  readonly forTeams: boolean
  readonly decision: ClassifyDecision
  /** The text with phone and ID numbers hidden. */
  readonly masked: string
}

const CLEAR_MARGIN = 2
/** Pinyin or foreign letters alone are a guess, however good. */
const NO_CHINESE = /^[^\u4e00-\u9fff]*$/
const CANCEL_WORDS = /(不用|取消|不要了|算了).*(了|那个|取消)|撤(掉|销|单)/
/** Somebody who is called off, or a trouble that is over. */
const OVER_WORDS = /(不用|不要|别)再?(来|派|找|麻烦)|取消|撤(掉|销|单)|已经(好(?=了|啦|转|$)|办好|找到|解决)/

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

/** Blows, thoughts of death and forbidden things are nobody's but the head's; so is illness, until he has called back. */
function mayReachTeams(text: string, found: Pick<Classification, 'refusal' | 'fiveMustArrive'>): boolean {
  const { level, confidential } = findEmergency(text)
  if (confidential || found.refusal !== null) return false
  if (level === 'call_first') return found.fiveMustArrive === 'emergency'
  return !OVER_WORDS.test(text)
}

/**
 * What a villager's own words ask for. Deterministic, by word lists only; every result names its words.
 * Whatever is not clear goes to a person: `auto` needs one specialty well ahead of the others and no danger to life.
 * `refuse` needs that nothing in the words is a danger, a duty or an ordinary wish.
 */
export function classifyWish(text: string): Classification {
  const normalized = normalizeText(text)
  const specialties = matchSpecialties(normalized)
  const refused = findRefusal(normalized)
  const refusal = refused?.code ?? null
  const emergency = findEmergency(normalized)
  const intents = intentsOf(normalized, specialties)
  const fiveMustArrive = findFiveMust(normalized)
  const forTeams = mayReachTeams(normalized, { refusal, fiveMustArrive })
  const harmless = emergency.level === 'none' && fiveMustArrive === null
  const clear = isClear(intents, specialties) && forTeams && !NO_CHINESE.test(text)
  return {
    specialties,
    fiveMustArrive,
    emergency: emergency.level,
    emergencyKind: emergency.kind,
    urgent: emergency.level === 'call_first' || soundsUrgent(normalized),
    intents,
    refusal,
    forTeams,
    decision: refused?.whole && harmless ? 'refuse' : clear ? 'auto' : 'ask',
    masked: maskText(text.trim()),
  }
}
