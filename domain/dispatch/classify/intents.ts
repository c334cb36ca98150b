import type { SpecialtyCode } from '../../service/specialties'
import type { LexiconIndex } from './lexicon/lexicon-index'
import { CLEAR_SCORE, matchSpecialties } from './match-specialties'
import { wantedClauses } from './wanted-clauses'

export const INTENTS = ['order', 'several', 'cancel', 'unclear'] as const
export type Intent = (typeof INTENTS)[number]

/** What an office took away from somebody is no order that he takes back. */
const TAKEN_AWAY =
  /(?:被|低保|医保|补贴|补助|养老金|退休金|名额|资格|公交|班车|线路|车)[^,，。]{0,4}取消|取消[^,，。]{0,3}(?:低保|医保|补贴|补助|养老|退休|名额|资格|公交|班车)/g

const withoutTakenAway = (text: string): string => text.replace(TAKEN_AWAY, '')

/** Whether an office has taken something away, and nothing else is called off. */
export const wasTakenAway = (text: string): boolean => {
  const rest = withoutTakenAway(text)
  return rest !== text && !CANCEL.test(rest)
}

const CANCEL =
  /(不用|取消|不要了|算了|不请了|别来|不必|不麻烦|不要人|不要来|先不要派).*(了|那个|取消|来|吧|$)|撤(掉|销|单)|取消|发错|点错|改主意|找到(了|啦)|没叫过|点错了/
/** Words that join one wish to another. */
export const JOINS =
  /又要|又想|又得|也想|也要|也得|也请|跟|和|还想|还得|还请|还差|带着|一并|一块儿?|两样|三样|两桩|几桩|两个事|顺便|顺路|顺带|顺道|另外|外加|还有|还要|再(?:来|加|教|给|带|把|请|帮|能)|再给|一是|二是|;|也要|照量|一次搞完|一趟|两件事|几件事|\+|同时|,再|、/

const BETWEEN = new RegExp(`[,，。;；!！?？]|${JOINS.source}`)

/** The specialty that a clause speaks for clearly, if there is one. */
export function clearChoice(clause: string, lexicon: LexiconIndex | undefined): SpecialtyCode | null {
  const [first, second] = matchSpecialties(clause, lexicon)
  return first && first.score >= CLEAR_SCORE && first.score > (second?.score ?? 0) ? first.code : null
}

/** Specialties that the single clauses speak for clearly, in the order of the text. */
export function clauseChoices(
  normalized: string,
  lexicon: LexiconIndex | undefined,
): readonly SpecialtyCode[] {
  const clauses = wantedClauses(normalized).split(BETWEEN)
  const choices = clauses.map((clause) => clearChoice(clause, lexicon)).filter((code) => code !== null)
  return [...new Set(choices)]
}

/** Whether one thing is joined to another. */
export const joinsWishes = (normalized: string): boolean => JOINS.test(normalized)

/** What the text asks for on the whole: one thing, several, to take something back, or nothing that is clear. */
export function intentsOf(normalized: string, lexicon: LexiconIndex | undefined): readonly Intent[] {
  const found = matchSpecialties(normalized, lexicon)
  const strong = found.some(({ score }) => score >= CLEAR_SCORE)
  if (!strong && CANCEL.test(withoutTakenAway(normalized))) return ['cancel']
  if (joinsWishes(normalized) && clauseChoices(normalized, lexicon).length >= 2) return ['several']
  return found.length > 0 ? ['order'] : ['unclear']
}
