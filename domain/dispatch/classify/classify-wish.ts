import { maskText } from '../../privacy/mask-text'
import type { FiveMustCode } from '../../service/five-must-arrive'
import type { SpecialtyCode } from '../../service/specialties'
import { isChildsOffer, needsCaution } from './caution-words'
import type { Emergency, EmergencyLevel } from './danger/danger-finder'
import type { EmergencyKind } from './danger/danger-row'
import { findEmergency } from './find-emergency'
import { findRefusal } from './find-refusal'
import { findFiveMust, soundsUrgent } from './five-must-words'
import { clauseChoices, type Intent, intentsOf, joinsWishes } from './intents'
import type { LexiconIndex } from './lexicon/lexicon-index'
import { CLEAR_SCORE, matchSpecialties, type SpecialtyMatch } from './match-specialties'
import { normalizeText } from './normalize-text'
import { rankSpecialties } from './rank-specialties'
import type { RefusedWish } from './refused-wishes'
import { splitWishes, type WishPart } from './split-wishes'
import { NO_TOWN_WORDS, type TownLexicon } from './town-lexicon'
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

const CLEAR_MARGIN = 2
/** From here on what was learned says that a person must read it. */
const ASK_CHANCE = 0.3
/** From here on it may be something that volunteers do not do. */
const REFUSED_CHANCE = 0.1
/** Too short to be judged by how it sounds: the words decide. */
const SHORT_SIGNS = 8
/** From here on it sounds like no service at all. */
const NONE_CHANCE = 0.5
/** A word or two sound like nothing yet: dangers that short are named by rows. */
const SOUNDING_SIGNS = 4
/** From here on it is taken for a danger to life. */
const DANGER_CHANCE = 0.2
/** From here on the emergency number is named in a line, and nothing goes out before a person has read it. */
const HINT_CHANCE = 0.1
/** Pinyin or foreign letters alone are a guess, however good. */
const NO_CHINESE = /^[^\u4e00-\u9fff]*$/
/** Somebody who is called off, or a trouble that is over. */
const OVER_WORDS =
  /(不用|不要|别)再?(来|派|找|麻烦)|取消|撤(掉|销|单)|已经(好(?=了|啦|转|$)|办好|找到|解决)|找到了|找到啦|发错|点错|改主意|自己(磨|办|弄|搞|修)好了|不麻烦了/

type Read = {
  readonly text: string
  readonly normalized: string
  readonly emergency: Emergency
  readonly heard: Heard
  readonly fiveMust: FiveMustCode | null
  readonly specialties: readonly SpecialtyMatch[]
  readonly intents: readonly Intent[]
  readonly town: TownLexicon
}

/** Another clause speaks clearly for something else, or the words join two things. */
const hasSeveralSides = (code: SpecialtyCode, normalized: string, index: LexiconIndex): boolean =>
  clauseChoices(normalized, index).some((each) => each !== code) ||
  (joinsWishes(normalized) &&
    matchSpecialties(normalized, index).filter(({ score }) => score >= CLEAR_SCORE).length >= 2)

/** The words say one thing, well ahead of the rest, and what was learned says the same. */
function isClear({
  text,
  normalized,
  heard,
  fiveMust,
  specialties: [first, second],
  intents,
  town,
}: Read): boolean {
  if (!first || !intents.includes('order') || NO_CHINESE.test(text)) return false
  const byWords = matchSpecialties(normalized, town.index).find(({ code }) => code === first.code)?.score ?? 0
  if (byWords < CLEAR_SCORE || first.score - (second?.score ?? 0) < CLEAR_MARGIN) return false
  if (isChildsOffer(normalized) || hasSeveralSides(first.code, normalized, town.index)) return false
  if (fiveMust === 'emergency' && first.code === 'emergency') return true
  if (needsCaution(normalized)) return false
  if (normalized.length < SHORT_SIGNS) return true
  return (
    heard.ask < ASK_CHANCE &&
    heard.none < NONE_CHANCE &&
    heard.refused < REFUSED_CHANCE &&
    heard.danger < HINT_CHANCE
  )
}

/**
 * Blows, thoughts of death, fire and forbidden things are nobody's but the head's; so is illness, until he has
 * called back, and what is asked of the government.
 */
function mayReachTeams(
  { normalized, emergency }: Read,
  found: Pick<Classification, 'refusal' | 'fiveMustArrive'>,
): boolean {
  if (emergency.confidential || found.refusal !== null) return false
  if (found.fiveMustArrive === 'reasonable_demand') return false
  if (emergency.level === 'call_first')
    return found.fiveMustArrive === 'emergency' && emergency.kind !== 'fire'
  return !OVER_WORDS.test(normalized)
}

/** The second voice may raise an alarm that no row raises; it never silences one. */
function withHeardDanger(emergency: Emergency, { danger }: Heard): Emergency {
  if (emergency.level === 'call_first' || danger < HINT_CHANCE) return emergency
  const kind = emergency.kind ?? 'ambulance'
  if (danger < DANGER_CHANCE) return { ...emergency, level: 'hint', kind }
  return { ...emergency, level: 'call_first', kind, confidential: true }
}

/**
 * A danger, a refused thing or a duty may be told over several clauses: only what is harmless as a whole is cut,
 * and a duty that no single part would call keeps the text together.
 */
function partsOf(
  { text, emergency, intents, fiveMust, town }: Read,
  { refusal, forTeams }: Pick<Classification, 'refusal' | 'forTeams'>,
): readonly WishPart[] {
  const harmless = forTeams && refusal === null && emergency.level === 'none'
  if (!harmless || !intents.includes('several')) return []
  const parts = splitWishes(text.trim(), town)
  return fiveMust === null || parts.some((part) => part.fiveMust === fiveMust) ? parts : []
}

function read(text: string, town: TownLexicon): Read {
  const normalized = normalizeText(town.spell(text))
  const wanted = wantedClauses(normalized)
  const heard = listen(wanted, normalized)
  const named = town.danger(normalized, findEmergency(normalized))
  const emergency = normalized.length < SOUNDING_SIGNS ? named : withHeardDanger(named, heard)
  const fiveMust = findFiveMust(normalized, emergency)
  const specialties = rankSpecialties({ wanted, normalized, emergency, heard, fiveMust, lexicon: town.index })
  return {
    text,
    normalized,
    emergency,
    heard,
    fiveMust,
    specialties,
    intents: intentsOf(normalized, town.index),
    town,
  }
}

/**
 * What a villager's own words ask for. Deterministic; every result names its words.
 * Whatever is not clear goes to a person: `auto` needs one specialty well ahead of the others and no danger to life.
 * `refuse` needs that nothing in the words is a danger, a duty or an ordinary wish.
 */
export function classifyWish(text: string, town: TownLexicon = NO_TOWN_WORDS): Classification {
  const known = read(text, town)
  const { normalized, emergency, fiveMust: fiveMustArrive } = known
  const refused = town.refusal(normalized, findRefusal(normalized))
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
    parts: partsOf(known, { refusal, forTeams }),
    refusal,
    forTeams,
    decision: refused?.whole && harmless ? 'refuse' : isClear(known) && forTeams ? 'auto' : 'ask',
    masked: maskText(text.trim()),
  }
}
