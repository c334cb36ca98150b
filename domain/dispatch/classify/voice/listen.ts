import { mapRecord } from '../../../kernel/map-record'
import { FIVE_MUST_ARRIVE, FIVE_MUST_CODES, type FiveMustCode } from '../../../service/five-must-arrive'
import { SPECIALTIES, SPECIALTY_CODES, type SpecialtyCode } from '../../../service/specialties'
import { REFUSED_WISH_CODES, REFUSED_WISHES, type RefusedWish } from '../refused-wishes'
import { dangerFeaturesOf } from './danger-features-of'
import { featuresOf } from './features-of'
import type { LearnedRows } from './learned-rows'
import { LEARNED_WEIGHTS } from './learned-weights'
import { weightOfSign } from './weight-signs'

/** No service at all, for a person to read, taken back, several wishes at once. */
export const YES_NO_HEADS = ['none', 'ask', 'cancelled', 'several'] as const
export const NO_DUTY = 'no_duty'
const dutyHead = (code: FiveMustCode) => `duty_${code}` as const
export const DUTY_HEADS = [NO_DUTY, ...FIVE_MUST_CODES.map(dutyHead)] as const
export const NOT_REFUSED = 'not_refused'
const refusedHead = (code: RefusedWish) => `refused_${code}` as const
export const REFUSAL_HEADS = [NOT_REFUSED, ...REFUSED_WISH_CODES.map(refusedHead)] as const

/** What is told apart by one set of features, in the order of the weights. */
export const WISH_HEADS = [...SPECIALTY_CODES, ...YES_NO_HEADS, ...DUTY_HEADS, ...REFUSAL_HEADS] as const
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

let learned: Voice | undefined
/** Read when the first wish comes: most calls hear none. */
const learnedVoice = (): Voice => {
  learned ??= voiceOf(LEARNED_WEIGHTS)
  return learned
}

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
  /** 0–1 for each kind of what is not for volunteers; what is missing to 1 speaks for an ordinary wish. */
  readonly refused: Readonly<Record<RefusedWish, number>>
  /** 0–1: how much it sounds like taking something back. */
  readonly cancelled: number
  /** 0–1: how much it sounds like more than one wish. */
  readonly several: number
  /** 0–1 for each duty; what is missing to 1 speaks for none. */
  readonly duty: Readonly<Record<FiveMustCode, number>>
  /** 0–1: how much it sounds like a danger to life. */
  readonly danger: number
}

/** Chances of heads of which one is right. */
function chancesOf<H extends WishHead>(
  voice: Voice,
  heads: readonly H[],
  features: ReadonlyMap<string, number>,
): (head: H) => number {
  const powers = new Map(heads.map((head) => [head, Math.exp(heard(voice, head, features))]))
  const all = [...powers.values()].reduce((sum, power) => sum + power, 0)
  return (head) => (powers.get(head) ?? 0) / all
}

function duties(voice: Voice, features: ReadonlyMap<string, number>): Heard['duty'] {
  const chanceOf = chancesOf(voice, DUTY_HEADS, features)
  return mapRecord(FIVE_MUST_ARRIVE, (_, code) => chanceOf(dutyHead(code)))
}

function refusals(voice: Voice, features: ReadonlyMap<string, number>): Heard['refused'] {
  const chanceOf = chancesOf(voice, REFUSAL_HEADS, features)
  return mapRecord(REFUSED_WISHES, (_, code) => chanceOf(refusedHead(code)))
}

/** What the learned weights make of a text: `wanted` without what is taken back, `whole` with it; both normalized. */
export function listen(wanted: string, whole: string, voice: Voice = learnedVoice()): Heard {
  const ofWanted = featuresOf(wanted)
  const ofWhole = wanted === whole ? ofWanted : featuresOf(whole)
  const sounds = (head: (typeof YES_NO_HEADS)[number]): number => chance(heard(voice, head, ofWhole))
  return {
    scores: mapRecord(SPECIALTIES, (_, code) => heard(voice, code, ofWanted)),
    none: chance(heard(voice, 'none', ofWanted)),
    ask: sounds('ask'),
    refused: refusals(voice, ofWhole),
    cancelled: sounds('cancelled'),
    several: sounds('several'),
    duty: duties(voice, ofWhole),
    danger: chance(summed(voice.danger, 0, dangerFeaturesOf(whole))),
  }
}

/** The pairs of signs in a text that speak most for a specialty, strongest first. */
export function telling(
  code: SpecialtyCode,
  wanted: string,
  voice: Voice = learnedVoice(),
): readonly string[] {
  const weight = (feature: string): number => weightIn(voice.wish, PLACES.get(code) ?? 0, feature)
  return [...featuresOf(wanted).keys()]
    .filter((feature) => feature.length === 2 && weight(feature) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 3)
}

/** The words that a danger is heard by, the most telling first. */
export function tellingDanger(whole: string, voice: Voice = learnedVoice()): readonly string[] {
  const weight = (feature: string): number => weightIn(voice.danger, 0, feature)
  return [...featuresOf(whole).keys()]
    .filter((feature) => feature.length <= 2 && !feature.startsWith(':') && weight(feature) > 0)
    .sort((a, b) => weight(b) * b.length - weight(a) * a.length)
    .slice(0, 3)
}
