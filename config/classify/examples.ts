import { PLAIN_CUES } from '../../domain/dispatch/classify/lexicon/plain-cues'
import { normalizeText } from '../../domain/dispatch/classify/normalize-text'
import { REFUSED_WISH_CODES } from '../../domain/dispatch/classify/refused-wishes'
import { dangerFeaturesOf } from '../../domain/dispatch/classify/voice/danger-features-of'
import { featuresOf } from '../../domain/dispatch/classify/voice/features-of'
import type { YES_NO_HEADS } from '../../domain/dispatch/classify/voice/listen'
import { wantedClauses } from '../../domain/dispatch/classify/wanted-clauses'
import { FIVE_MUST_CODES, type FiveMustCode } from '../../domain/service/five-must-arrive'
import { SPECIALTY_CODES, type SpecialtyCode } from '../../domain/service/specialties'
import {
  DANGER_BESIDE_REFUSED,
  FIVE_MUST_WISHES,
  LIKE_REFUSED,
  NO_ALARM,
  REQUESTS,
  STILL_REFUSED,
} from '../../test/fixtures/requests'
import type { LabelledWish } from './request'
import type { Example } from './train'

const BEST_SHARE = 0.6
const CUE_SHARE = 0.1
const DOCUMENTED_WEIGHT = 3

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

/** The documented requests have to stay right. */
export const documentedSpecialties = (): readonly Example[] =>
  REQUESTS.filter(({ specialties }) => specialties.length > 0).map(({ text, specialties }) => ({
    features: features(wantedClauses(normalizeText(text))),
    belongs: belongs(specialties),
    weight: DOCUMENTED_WEIGHT,
  }))

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

/** What each head that says yes or no learns from a request. */
export const YES_NO_EXAMPLES: Readonly<
  Record<(typeof YES_NO_HEADS)[number], (wish: LabelledWish) => Example>
> = {
  none: ({ text, specialties }) => yesNo(text, specialties.length === 0),
  ask: ({ text, decisions }) => yesNo(text, !decisions.includes('auto')),
  cancelled: ({ text, cancel }) => yesNo(text, cancel),
  several: ({ text, parts }) => yesNo(text, parts.length > 0),
}

/** The learned kinds of what is refused, in the order of the heads. */
export const refusalExample = ({ text, refusal }: LabelledWish): Example => ({
  features: features(normalizeText(text)),
  belongs: [refusal === null ? 1 : 0, ...REFUSED_WISH_CODES.map((code) => (code === refusal ? 1 : 0))],
  weight: 1,
})

/** What the documented duties say goes out by itself, and what a person has to read. */
export const documentedAsks = (): readonly Example[] =>
  FIVE_MUST_WISHES.map(({ text, decision }) => ({
    ...yesNo(text, decision !== 'auto'),
    weight: DOCUMENTED_WEIGHT,
  }))

const dutyText = (text: string, duty: FiveMustCode | null, weight: number): Example => ({
  features: features(normalizeText(text)),
  belongs: [duty === null ? 1 : 0, ...FIVE_MUST_CODES.map((code) => (code === duty ? 1 : 0))],
  weight,
})

export const dutyExample = ({ text, fiveMust }: LabelledWish): Example => dutyText(text, fiveMust, 1)

export const documentedDuties = (): readonly Example[] =>
  [...REQUESTS, ...FIVE_MUST_WISHES].map(({ text, fiveMust }) =>
    dutyText(text, fiveMust ?? null, DOCUMENTED_WEIGHT),
  )

const dangerText = (text: string, danger: boolean, weight: number): Example => ({
  features: [...dangerFeaturesOf(normalizeText(text))],
  belongs: danger ? [0, 1] : [1, 0],
  weight,
})

export const dangerExample = ({ text, emergency }: LabelledWish): Example =>
  dangerText(text, emergency === 'call_first', 1)

export const documentedDangers = (): readonly Example[] => [
  ...[...REQUESTS, ...FIVE_MUST_WISHES].map(({ text, emergency }) =>
    dangerText(text, emergency === true, DOCUMENTED_WEIGHT),
  ),
  ...DANGER_BESIDE_REFUSED.map(({ text, emergency }) =>
    dangerText(text, emergency === true, DOCUMENTED_WEIGHT),
  ),
  ...[...NO_ALARM, ...LIKE_REFUSED, ...STILL_REFUSED].map((text) =>
    dangerText(text, false, DOCUMENTED_WEIGHT),
  ),
]
