import { PLAIN_CUES } from '../../domain/dispatch/classify/lexicon/plain-cues'
import { normalizeText } from '../../domain/dispatch/classify/normalize-text'
import { dangerFeaturesOf } from '../../domain/dispatch/classify/voice/danger-features-of'
import { featuresOf } from '../../domain/dispatch/classify/voice/features-of'
import { wantedClauses } from '../../domain/dispatch/classify/wanted-clauses'
import { SPECIALTY_CODES, type SpecialtyCode } from '../../domain/service/specialties'
import { FIVE_MUST_WISHES, NO_ALARM, REQUESTS } from '../../test/fixtures/requests'
import type { LabelledWish } from './request'
import type { Example } from './train'

const BEST_SHARE = 0.6
const CUE_SHARE = 0.1
const DOCUMENTED_WEIGHT = 2

const features = (text: string): Example['features'] => [...featuresOf(text)]

function belongs(specialties: readonly SpecialtyCode[]): readonly number[] {
  const rest = specialties.length === 1 ? 0 : (1 - BEST_SHARE) / (specialties.length - 1)
  return SPECIALTY_CODES.map((code) => {
    const at = specialties.indexOf(code)
    if (at < 0) return 0
    return specialties.length === 1 ? 1 : at === 0 ? BEST_SHARE : rest
  })
}

/** The words of the lexicon as tiny requests, so that a rare one is not forgotten. */
export const cueExamples = (): readonly Example[] =>
  SPECIALTY_CODES.flatMap((code) =>
    ([3, 2] as const).flatMap((weight) =>
      PLAIN_CUES[code][weight].map((word) => ({
        features: features(normalizeText(word)),
        belongs: belongs([code]),
        weight: CUE_SHARE * weight,
      })),
    ),
  )

export const specialtyExample = (wish: LabelledWish): Example => ({
  features: features(wantedClauses(normalizeText(wish.text))),
  belongs: belongs(wish.specialties),
  weight: 1,
})

const yesNo = (text: string, yes: boolean): Example => ({
  features: features(normalizeText(text)),
  belongs: yes ? [0, 1] : [1, 0],
  weight: 1,
})

export const noneExample = ({ text, specialties }: LabelledWish): Example =>
  yesNo(text, specialties.length === 0)

export const askExample = ({ text, decisions }: LabelledWish): Example =>
  yesNo(text, !decisions.includes('auto'))

/** What the documented duties say goes out by itself, and what a person has to read. */
export const documentedAsks = (): readonly Example[] =>
  FIVE_MUST_WISHES.map(({ text, decision }) => ({
    ...yesNo(text, decision !== 'auto'),
    weight: DOCUMENTED_WEIGHT,
  }))

export const refusedExample = ({ text, refusal }: LabelledWish): Example => yesNo(text, refusal !== null)

const dangerText = (text: string, danger: boolean, weight: number): Example => ({
  features: [...dangerFeaturesOf(normalizeText(text))],
  belongs: danger ? [0, 1] : [1, 0],
  weight,
})

export const dangerExample = ({ text, emergency }: LabelledWish): Example =>
  dangerText(text, emergency === 'call_first', 1)

/** The documented requests have to stay right. */
export const documentedDangers = (): readonly Example[] => [
  ...[...REQUESTS, ...FIVE_MUST_WISHES].map(({ text, emergency }) =>
    dangerText(text, emergency === true, DOCUMENTED_WEIGHT),
  ),
  ...NO_ALARM.map((text) => dangerText(text, false, DOCUMENTED_WEIGHT)),
]
