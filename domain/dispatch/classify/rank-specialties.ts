import type { FiveMustCode } from '../../service/five-must-arrive'
import { SPECIALTY_CODES, type SpecialtyCode } from '../../service/specialties'
import type { Emergency } from './danger/danger-finder'
import type { LexiconIndex } from './lexicon/lexicon-index'
import { matchSpecialties, type SpecialtyMatch } from './match-specialties'
import { isPublicWork } from './public-works'
import { type Heard, telling, tellingDanger } from './voice/listen'

/** A point is a tenth of what the learned weights count in. Words of the lexicon add one each by weight, up to so many. */
const VOICE_STEP = 0.1
const MOST_BY_LEXICON = 12
/** The second voice gives its favourite so many points, the others as many fewer as it hears less of them. */
const MOST_BY_VOICE = 60
const NONE_CHANCE = 0.7
/** Without a word of the lexicon the second voice guesses only if the text does not sound like nothing at all. */
const GUESS_CHANCE = 0.5
const SHORTEST_GUESS = 3
const LEAST_GUESS = 0.5
/** So many specialties are named, each by so many words: nobody reads more. */
export const MOST_SPECIALTIES = 5
export const MOST_WORDS = 6
/** What every request says. */
const EMPTY_WORDS =
  /[请来人个帮忙我俺家里有事一下的了你们大家快点麻烦谢能不吧啊呀么去到在这那要想\p{P}a-z0-9]/gu
/** So many points of the second voice alone are worth a mention. */
const LEAST_ALONE = 40
/** Danger to life comes before every wish in the same text. */
const BY_EMERGENCY = 10
/** A danger that no row names, only the second voice hears, may be something else. */
const BY_HEARD_EMERGENCY = 2

/** Points of the second voice: its favourite has the most, what it hardly hears has none. */
function byVoice(heard: Heard, code: SpecialtyCode): number {
  if (heard.none > NONE_CHANCE) return 0
  return Math.max(0, Math.round(MOST_BY_VOICE + (heard.scores[code] - highestOf(heard)) / VOICE_STEP))
}

/** The specialty that answers a 五必到 duty, and what that is worth. */
const OF_DUTY: Readonly<Record<FiveMustCode, SpecialtyCode>> = {
  red_white_event: 'customs',
  family_hardship: 'care',
  dispute: 'mediation',
  reasonable_demand: 'mediation',
  emergency: 'emergency',
}
const BY_DUTY = 10

type Read = {
  /** Normalized, without what is not wanted. */
  readonly wanted: string
  readonly normalized: string
  readonly emergency: Emergency
  readonly heard: Heard
  readonly fiveMust: FiveMustCode | null
  readonly lexicon?: LexiconIndex | undefined
}

const highestOf = ({ scores }: Heard): number => Math.max(...SPECIALTY_CODES.map((code) => scores[code]))

const mayGuess = (heard: Heard, wanted: string): boolean =>
  heard.none <= GUESS_CHANCE &&
  new Set(wanted.replace(EMPTY_WORDS, '')).size >= SHORTEST_GUESS &&
  highestOf(heard) >= LEAST_GUESS

const ofDanger = ({ words }: Emergency): number => (words.length > 0 ? BY_EMERGENCY : BY_HEARD_EMERGENCY)

const dangerWords = ({ words }: Emergency, normalized: string): readonly string[] =>
  words.length > 0 ? words : tellingDanger(normalized)

/** Specialties of a text, the likeliest first: words of the lexicon, the duty, then what the second voice hears. */
export function rankSpecialties(read: Read): readonly SpecialtyMatch[] {
  const { wanted, normalized, emergency, heard, fiveMust, lexicon } = read
  if (isPublicWork(normalized) && emergency.level !== 'call_first' && fiveMust === 'reasonable_demand')
    return []
  const matches = new Map(matchSpecialties(normalized, lexicon).map((match) => [match.code, match]))
  const calls = emergency.level === 'call_first'
  if (matches.size === 0 && !calls && !mayGuess(heard, wanted)) return []
  return SPECIALTY_CODES.flatMap((code) => {
    const match = matches.get(code)
    const learned = byVoice(heard, code)
    const danger = calls && code === 'emergency' ? ofDanger(emergency) : 0
    const duty = fiveMust !== null && OF_DUTY[fiveMust] === code ? BY_DUTY : 0
    if (!match && danger + duty === 0 && learned < LEAST_ALONE) return []
    const score = Math.min(MOST_BY_LEXICON, match?.score ?? 0) + learned + danger + duty
    const words = danger > 0 ? dangerWords(emergency, normalized) : (match?.words ?? telling(code, wanted))
    return score > 0 && words.length > 0 ? [{ code, score, words: words.slice(0, MOST_WORDS) }] : []
  })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SPECIALTIES)
}
