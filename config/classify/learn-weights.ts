import type { LearnedRows } from '../../domain/dispatch/classify/voice/learned-rows'
import { DUTY_HEADS, REFUSAL_HEADS, YES_NO_HEADS } from '../../domain/dispatch/classify/voice/listen'
import { signOfWeight } from '../../domain/dispatch/classify/voice/weight-signs'
import { SPECIALTY_CODES } from '../../domain/service/specialties'
import {
  cueExamples,
  dangerExample,
  documentedAsks,
  documentedDangers,
  documentedDuties,
  documentedSpecialties,
  dutyExample,
  refusalExample,
  specialtyExample,
  YES_NO_EXAMPLES,
} from './examples'
import type { LabelledWish } from './request'
import { type Example, train, type Weights } from './train'

/** What stands in one text only is chance. */
const LEAST_TEXTS = 2
/** Of so many features the file keeps the weightiest. */
const MOST_FEATURES = { wish: 12_000, danger: 8_000 }
const FEATURES_A_ROW = 60

function only(examples: readonly Example[]): readonly Example[] {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const [feature] of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return examples.map((example) => ({
    ...example,
    features: example.features.filter(([feature]) => (counts.get(feature) ?? 0) >= LEAST_TEXTS),
  }))
}

/** Rows of the generated file, of the weightiest features. */
function rowsOf(
  features: Iterable<string>,
  most: number,
  weightsOf: (feature: string) => readonly number[],
): readonly string[] {
  const cells = [...features]
    .map((feature) => ({ feature, weights: weightsOf(feature) }))
    .map((cell) => ({ ...cell, size: cell.weights.reduce((sum, weight) => sum + weight * weight, 0) }))
    .sort((a, b) => b.size - a.size || (a.feature < b.feature ? -1 : 1))
    .slice(0, most)
    .map(({ feature, weights }) => weights.map(signOfWeight).join('') + feature)
    .sort()
  return Array.from({ length: Math.ceil(cells.length / FEATURES_A_ROW) }, (_, at) =>
    cells.slice(at * FEATURES_A_ROW, (at + 1) * FEATURES_A_ROW).join(' '),
  )
}

const isNamed = ({ specialties }: LabelledWish): boolean => specialties.length > 0

type Column = (feature: string) => number
const columnOf =
  (weights: Weights, place: number): Column =>
  (feature) =>
    weights.get(feature)?.[place] ?? 0
const yesColumnOf =
  (weights: Weights): Column =>
  (feature) =>
    columnOf(weights, 1)(feature) - columnOf(weights, 0)(feature)

/** Rows of the second voice as `voiceOf` reads them: what the requests and the lexicon teach. */
export function learnWeights(wishes: readonly LabelledWish[]): LearnedRows {
  const trained = (examples: readonly Example[], classes: number) => train(only(examples), classes)
  const specialties = trained(
    [...wishes.filter(isNamed).map(specialtyExample), ...cueExamples(), ...documentedSpecialties()],
    SPECIALTY_CODES.length,
  )
  const yesNo = YES_NO_HEADS.map((head) =>
    trained([...wishes.map(YES_NO_EXAMPLES[head]), ...(head === 'ask' ? documentedAsks() : [])], 2),
  )
  const duties = trained([...wishes.map(dutyExample), ...documentedDuties()], DUTY_HEADS.length)
  const refusals = trained(wishes.map(refusalExample), REFUSAL_HEADS.length)
  const danger = trained([...wishes.map(dangerExample), ...documentedDangers()], 2)
  const columns: readonly Column[] = [
    ...SPECIALTY_CODES.map((_, place) => columnOf(specialties, place)),
    ...yesNo.map(yesColumnOf),
    ...DUTY_HEADS.map((_, place) => columnOf(duties, place)),
    ...REFUSAL_HEADS.map((_, place) => columnOf(refusals, place)),
  ]
  const features = new Set(
    [specialties, ...yesNo, duties, refusals].flatMap((weights) => [...weights.keys()]),
  )
  return {
    wish: rowsOf(features, MOST_FEATURES.wish, (feature) => columns.map((weight) => weight(feature))),
    danger: rowsOf(danger.keys(), MOST_FEATURES.danger, (feature) => [yesColumnOf(danger)(feature)]),
  }
}
