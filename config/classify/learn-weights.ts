import type { LearnedRows } from '../../domain/dispatch/classify/voice/learned-rows'
import { WISH_HEADS, type WishHead } from '../../domain/dispatch/classify/voice/listen'
import { signOfWeight } from '../../domain/dispatch/classify/voice/weight-signs'
import { SPECIALTY_CODES } from '../../domain/service/specialties'
import {
  askExample,
  cueExamples,
  dangerExample,
  documentedAsks,
  documentedDangers,
  noneExample,
  refusedExample,
  specialtyExample,
} from './examples'
import type { LabelledWish } from './request'
import { type Example, train } from './train'

/** What stands in one text only is chance. */
const LEAST_TEXTS = 2
/** Of so many features the file keeps the weightiest. */
const MOST_FEATURES = { wish: 2_100, danger: 1_500 }
const FEATURES_A_ROW = 40

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
const yes = (row: Float64Array | undefined): number => (row?.[1] ?? 0) - (row?.[0] ?? 0)

/** Rows of the second voice as `voiceOf` reads them: what the requests and the lexicon teach. */
export function learnWeights(wishes: readonly LabelledWish[]): LearnedRows {
  const trained = (examples: readonly Example[], classes: number) => train(only(examples), classes)
  const named = [...wishes.filter(isNamed).map(specialtyExample), ...cueExamples()]
  const specialties = trained(named, SPECIALTY_CODES.length)
  const none = trained(wishes.map(noneExample), 2)
  const ask = trained([...wishes.map(askExample), ...documentedAsks()], 2)
  const refused = trained(wishes.map(refusedExample), 2)
  const danger = trained([...wishes.map(dangerExample), ...documentedDangers()], 2)
  const weightOf = (feature: string, head: WishHead, place: number): number => {
    if (head === 'none') return yes(none.get(feature))
    if (head === 'ask') return yes(ask.get(feature))
    if (head === 'refused') return yes(refused.get(feature))
    return specialties.get(feature)?.[place] ?? 0
  }
  return {
    wish: rowsOf(
      new Set([...specialties.keys(), ...none.keys(), ...ask.keys(), ...refused.keys()]),
      MOST_FEATURES.wish,
      (feature) => WISH_HEADS.map((head, place) => weightOf(feature, head, place)),
    ),
    danger: rowsOf(danger.keys(), MOST_FEATURES.danger, (feature) => [yes(danger.get(feature))]),
  }
}
