import { mapRecord } from '../../../kernel/map-record'
import { SPECIALTIES, SPECIALTY_CODES, type SpecialtyCode } from '../../../service/specialties'
import { dangerFeaturesOf } from './danger-features-of'
import { featuresOf } from './features-of'
import type { LearnedRows } from './learned-rows'
import { LEARNED_WEIGHTS } from './learned-weights'
import { weightOfSign } from './weight-signs'

/** What is told apart by one set of features: the specialties, none of them, what a person must read, what is refused. */
export const WISH_HEADS = [...SPECIALTY_CODES, 'none', 'ask', 'refused'] as const
export type WishHead = (typeof WISH_HEADS)[number]

type Weights = ReadonlyMap<string, readonly number[]>
export type Voice = { readonly wish: Weights; readonly danger: Weights }

const weightsOf = (rows: readonly string[], heads: number): Weights =>
  new Map(
    rows
      .flatMap((row) => row.split(' '))
      .map((row) => [row.slice(heads), [...row.slice(0, heads)].map(weightOfSign)]),
  )

export const voiceOf = ({ wish, danger }: LearnedRows): Voice => ({
  wish: weightsOf(wish, WISH_HEADS.length),
  danger: weightsOf(danger, 1),
})

const LEARNED = voiceOf(LEARNED_WEIGHTS)

const PLACES = new Map(WISH_HEADS.map((head, place) => [head, place]))
const weightIn = (weights: Weights, place: number, feature: string): number =>
  weights.get(feature)?.[place] ?? 0

function summed(weights: Weights, place: number, features: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [feature, value] of features) sum += weightIn(weights, place, feature) * value
  return sum
}

const heard = (voice: Voice, head: WishHead, features: ReadonlyMap<string, number>): number =>
  summed(voice.wish, PLACES.get(head) ?? 0, features)

const chance = (score: number): number => 1 / (1 + Math.exp(-score))

export type Heard = {
  /** Per specialty, comparable among each other. */
  readonly scores: Readonly<Record<SpecialtyCode, number>>
  /** 0–1: how much it sounds like no service at all. */
  readonly none: number
  /** 0–1: how much it sounds like something that a person must read first. */
  readonly ask: number
  /** 0–1: how much it sounds like what is not for volunteers. */
  readonly refused: number
  /** 0–1: how much it sounds like a danger to life. */
  readonly danger: number
}

/** What the learned weights make of a text: `wanted` without what is taken back, `whole` with it; both normalized. */
export function listen(wanted: string, whole: string, voice: Voice = LEARNED): Heard {
  const ofWanted = featuresOf(wanted)
  const ofWhole = wanted === whole ? ofWanted : featuresOf(whole)
  return {
    scores: mapRecord(SPECIALTIES, (_, code) => heard(voice, code, ofWanted)),
    none: chance(heard(voice, 'none', ofWanted)),
    ask: chance(heard(voice, 'ask', ofWhole)),
    refused: chance(heard(voice, 'refused', ofWhole)),
    danger: chance(summed(voice.danger, 0, dangerFeaturesOf(whole))),
  }
}

/** The pairs of signs in a text that speak most for a specialty, strongest first. */
export function telling(code: SpecialtyCode, wanted: string, voice: Voice = LEARNED): readonly string[] {
  const weight = (feature: string): number => weightIn(voice.wish, PLACES.get(code) ?? 0, feature)
  return [...featuresOf(wanted).keys()]
    .filter((feature) => feature.length === 2 && weight(feature) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 3)
}

/** The words that a danger is heard by, the most telling first. */
export function tellingDanger(whole: string, voice: Voice = LEARNED): readonly string[] {
  const weight = (feature: string): number => weightIn(voice.danger, 0, feature)
  return [...featuresOf(whole).keys()]
    .filter((feature) => feature.length <= 2 && !feature.startsWith(':') && weight(feature) > 0)
    .sort((a, b) => weight(b) * b.length - weight(a) * a.length)
    .slice(0, 3)
}
