import { maskText } from '../../privacy/mask-text'
import type { FiveMustCode } from '../../service/five-must-arrive'
import type { Emergency, EmergencyLevel } from './danger/danger-finder'
import type { EmergencyKind } from './danger/danger-row'
import { findEmergency } from './find-emergency'
import { findRefusal, type Refusal } from './find-refusal'
import { callsToFeast, findFiveMust, soundsUrgent } from './five-must-words'
import { type Intent, intentsOf, wasTakenAway } from './intents'
import { isClear, type ReadWish } from './is-clear'
import type { SpecialtyMatch } from './match-specialties'
import { normalizeText } from './normalize-text'
import { rankSpecialties } from './rank-specialties'
import type { RefusedWish } from './refused-wishes'
import { splitWishes, type WishPart } from './split-wishes'
import { NO_TOWN_WORDS, type TownLexicon } from './town-lexicon'
import { withHeardDanger } from './voice/heard-danger'
import { heardDuty } from './voice/heard-duty'
import { withHeardIntents } from './voice/heard-intents'
import { heardRefusal } from './voice/heard-refusal'
import { type Heard, listen } from './voice/listen'
import { wantedClauses } from './wanted-clauses'

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
  /** The single wishes of `several`; empty where the text has to be read as a whole. */
  readonly parts: readonly WishPart[]
  /** The kind of refused wish that it sounds like, also when the station shall hear of it all the same. */
  readonly refusal: RefusedWish | null
  /** False: for the head alone to read, whatever else it is. No team is told of it by the machine. */
  readonly forTeams: boolean
  readonly decision: ClassifyDecision
  /** The text with phone and ID numbers hidden. */
  readonly masked: string
}

/** A word or two sound like nothing yet: what is that short is judged by its words, not by figures and stops. */
const SOUNDING_SIGNS = 4
const sounds = (normalized: string): boolean =>
  normalized.replace(/[^\u4e00-\u9fffa-z]/g, '').length >= SOUNDING_SIGNS
/** Somebody who is called off, or a trouble that is over. */
const OVER_WORDS =
  /(不用|不要|别)再?(来|派|找|麻烦)|取消|撤(掉|销|单)|已经(好(?=了|啦|转|$)|办好|找到|解决)|找到了|找到啦|发错|点错|改主意|自己(磨|办|弄|搞|修)好了|不麻烦了/

/**
 * Blows, thoughts of death, fire and forbidden things are nobody's but the head's; so is illness, until he has
 * called back, and what is asked of the government.
 */
function mayReachTeams(
  { normalized, emergency }: ReadWish,
  found: Pick<Classification, 'refusal' | 'fiveMustArrive'>,
): boolean {
  if (emergency.confidential || found.refusal !== null) return false
  if (found.fiveMustArrive === 'reasonable_demand') return false
  if (emergency.level === 'call_first')
    return found.fiveMustArrive === 'emergency' && emergency.kind !== 'fire'
  return !OVER_WORDS.test(normalized)
}

function dutyOf(normalized: string, emergency: Emergency, heard: Heard): FiveMustCode | null {
  if (callsToFeast(normalized)) return 'red_white_event'
  const byVoice = sounds(normalized) && !emergency.duty ? heardDuty(heard) : undefined
  return byVoice === undefined ? findFiveMust(normalized, emergency) : byVoice
}

function refusalOf(normalized: string, heard: Heard, town: TownLexicon): Refusal | null {
  const byWords = town.refusal(normalized, findRefusal(normalized))
  return byWords ?? (sounds(normalized) ? heardRefusal(heard) : null)
}

/**
 * A danger, a refused thing or a duty may be told over several clauses: only what is harmless as a whole is cut,
 * and a duty that no single part would call keeps the text together.
 */
function partsOf(
  { text, emergency, intents, fiveMust }: ReadWish,
  { refusal, forTeams }: Pick<Classification, 'refusal' | 'forTeams'>,
  town: TownLexicon,
): readonly WishPart[] {
  const harmless = forTeams && refusal === null && emergency.level === 'none'
  if (!harmless || !intents.includes('several')) return []
  const parts = splitWishes(text.trim(), town)
  if (parts.some((part) => part.fiveMust === 'reasonable_demand')) return []
  return fiveMust === null || parts.some((part) => part.fiveMust === fiveMust) ? parts : []
}

function read(text: string, town: TownLexicon): ReadWish {
  const normalized = normalizeText(town.spell(text))
  const wanted = wantedClauses(normalized)
  const heard = listen(wanted, normalized)
  const named = town.danger(normalized, findEmergency(normalized))
  const emergency = sounds(normalized) ? withHeardDanger(named, heard) : named
  const fiveMust = dutyOf(normalized, emergency, heard)
  const specialties = rankSpecialties({ wanted, normalized, emergency, heard, fiveMust, lexicon: town.index })
  const intents = withHeardIntents(
    intentsOf(normalized, town.index),
    wasTakenAway(normalized) ? { ...heard, cancelled: 0 } : heard,
  )
  return { text, normalized, emergency, heard, fiveMust, specialties, intents, index: town.index }
}

/**
 * What a villager's own words ask for. Deterministic; every result names its words.
 * Whatever is not clear goes to a person: `auto` needs one specialty well ahead of the others and no danger to life.
 * `refuse` needs that nothing in the words is a danger, a duty or an ordinary wish.
 */
export function classifyWish(text: string, town: TownLexicon = NO_TOWN_WORDS): Classification {
  const masked = maskText(text.trim())
  const known = read(masked, town)
  const { normalized, emergency, heard, fiveMust: fiveMustArrive } = known
  const refused = refusalOf(normalized, heard, town)
  const refusal = refused?.code ?? null
  const forTeams = mayReachTeams(known, { refusal, fiveMustArrive })
  const harmless = emergency.level !== 'call_first' && (fiveMustArrive === null || refused?.firm === true)
  return {
    specialties: known.specialties,
    fiveMustArrive,
    emergency: emergency.level,
    emergencyKind: emergency.kind,
    urgent: emergency.level === 'call_first' || soundsUrgent(normalized),
    intents: known.intents,
    parts: partsOf(known, { refusal, forTeams }, town),
    refusal,
    forTeams,
    decision: refused?.whole && harmless ? 'refuse' : isClear(known) && forTeams ? 'auto' : 'ask',
    masked,
  }
}
