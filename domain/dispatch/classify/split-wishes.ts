import type { FiveMustCode } from '../../service/five-must-arrive'
import type { SpecialtyCode } from '../../service/specialties'
import { findEmergency } from './find-emergency'
import { findFiveMust } from './five-must-words'
import { clearChoice, JOINS } from './intents'
import { normalizeText } from './normalize-text'
import { NO_TOWN_WORDS, type TownLexicon } from './town-lexicon'

/** One wish of several, in the villager's own words. `specialty` null: for a person to read. */
export type WishPart = {
  readonly text: string
  readonly specialty: SpecialtyCode | null
  readonly fiveMust: FiveMustCode | null
}

/** More single orders than this nobody looks through on a phone; what is over stays together. */
export const MOST_PARTS = 4

const STOPS = ',，、：。;；!！?？\\s'
const CLAUSE = new RegExp(`[^${STOPS}]*[${STOPS}]*`, 'g')
const AFTER_STOP = new RegExp(`[${STOPS}]$`)
const AFTER_FULL_STOP = /[。;；!！?？\n]\s*$/
const OUTER_STOPS = new RegExp(`^[${STOPS}]+|[,，、：。;；\\s]+$`, 'g')
const JOIN = new RegExp(JOINS.source, 'g')
/** Joining words that as often name who is there, what a thing costs, or one errand. */
const WEAK_JOINS: readonly string[] = ['跟', '和', '带着', '一趟', '同时', '再加', '还差', '、', ';', ',再']
const BEGINS_ANEW = new RegExp(`^(?!${WEAK_JOINS.join('|')})(?:${JOINS.source})`)

type Clause = { readonly at: number; readonly text: string; readonly speaksFor: SpecialtyCode | null }

type Speaks = (text: string) => SpecialtyCode | null

/** One clause between stops, cut before its joining words if they join different things. */
function cutAtJoins(clause: string, speaksFor: Speaks): readonly string[] {
  const cuts = [...clause.matchAll(JOIN)].map(({ index }) => index).filter((at) => at > 0)
  const pieces = [0, ...cuts].map((at, which) => clause.slice(at, cuts[which] ?? clause.length))
  const choices = new Set(pieces.map(speaksFor).filter((code) => code !== null))
  return choices.size >= 2 ? pieces : [clause]
}

/** The whole text, cut into clauses; put together again they are the text. */
function clausesOf(text: string, speaksFor: Speaks): readonly Clause[] {
  const pieces = (text.match(CLAUSE) ?? []).flatMap((clause) => cutAtJoins(clause, speaksFor))
  return pieces
    .filter((piece) => piece !== '')
    .map((piece, at) => ({ at, text: piece, speaksFor: speaksFor(piece) }))
}

/** How far apart a clause stands from the one before it. */
function gapBefore(clause: Clause, before: Clause): number {
  if (AFTER_FULL_STOP.test(before.text)) return 3
  if (!AFTER_STOP.test(before.text)) return 0
  return BEGINS_ANEW.test(clause.text) ? 2 : 1
}

/** Where the second of two things begins: at the widest gap between them, the later one of equals. */
function startOfNext(clauses: readonly Clause[], from: number, to: number): number {
  let widest = { at: to, gap: -1 }
  for (let at = from + 1; at <= to; at += 1) {
    const [before, clause] = [clauses[at - 1], clauses[at]]
    const gap = before && clause ? gapBefore(clause, before) : 0
    if (gap >= widest.gap) widest = { at, gap }
  }
  return widest.at
}

/** Whether things are added to each other: by a word that says so, or in a row like 「理发、量血压」. */
function isRow(normalized: string, clauses: readonly Clause[]): boolean {
  const adding = [...normalized.matchAll(JOIN)].some(([word]) => !WEAK_JOINS.includes(word))
  const listed = clauses.some((clause, at) => {
    const before = clauses[at - 1]
    if (!before?.text.endsWith('、') || before.speaksFor === null) return false
    return clause.speaksFor !== null && clause.speaksFor !== before.speaksFor
  })
  return adding || listed
}

type Wish = { readonly specialty: SpecialtyCode | null; readonly clauses: readonly Clause[] }

/** Every clause from the first that speaks on, under the specialty that it belongs to, in the order of the text. */
function wishesIn(clauses: readonly Clause[], speaking: readonly Clause[]): readonly Wish[] {
  const wishes = new Map<SpecialtyCode, Clause[]>()
  let start = speaking[0]?.at ?? 0
  speaking.forEach(({ at, speaksFor }, which) => {
    const next = speaking[which + 1]
    const end = next ? startOfNext(clauses, at, next.at) : clauses.length
    if (speaksFor !== null)
      wishes.set(speaksFor, [...(wishes.get(speaksFor) ?? []), ...clauses.slice(start, end)])
    start = end
  })
  return [...wishes].map(([specialty, own]) => ({ specialty, clauses: own }))
}

function atMost(wishes: readonly Wish[]): readonly Wish[] {
  if (wishes.length <= MOST_PARTS) return wishes
  const over = wishes.slice(MOST_PARTS - 1).flatMap((wish) => wish.clauses)
  return [...wishes.slice(0, MOST_PARTS - 1), { specialty: null, clauses: over.sort((a, b) => a.at - b.at) }]
}

/** The clauses one behind the other; a comma stands where something was between them. */
const joined = (clauses: readonly Clause[]): string =>
  clauses
    .map(({ at, text }, which) => {
      const before = clauses[which - 1]
      const apart = before && before.at + 1 !== at && !AFTER_STOP.test(before.text)
      return apart ? `，${text}` : text
    })
    .join('')

/**
 * Cuts a text into its wishes, one for each specialty that its clauses speak for clearly, in the order in which they
 * are first spoken of. What stands before the first of them (「俺妈腿脚不好」) stays with every wish; every other clause
 * belongs to exactly one; no word is lost or changed. Empty when the text speaks for fewer than two,
 * or does not add one to the other.
 */
export function splitWishes(text: string, town: TownLexicon = NO_TOWN_WORDS): readonly WishPart[] {
  const plain = (words: string) => normalizeText(town.spell(words))
  const clauses = clausesOf(text, (clause) => clearChoice(plain(clause), town.index))
  const speaking = clauses.filter(({ speaksFor }) => speaksFor !== null)
  const wishes = atMost(wishesIn(clauses, speaking))
  if (wishes.length < 2 || !isRow(plain(text), clauses)) return []
  const beginning = joined(clauses.slice(0, speaking[0]?.at ?? 0))
  return wishes.map(({ specialty, clauses: own }) => {
    const words = `${beginning}${joined(own)}`.replace(OUTER_STOPS, '')
    const normalized = plain(words)
    const fiveMust = findFiveMust(normalized, town.danger(normalized, findEmergency(normalized)))
    return { text: words, specialty, fiveMust }
  })
}
