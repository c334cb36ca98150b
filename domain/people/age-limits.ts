import { type Refused, refuse } from '../kernel/result'
import { SPECIALTIES, SPECIALTY_CODES, type SpecialtyCode } from '../service/specialties'
import type { AgeRule } from './age-rules'
import { FREE_TIME_CODES, type FreeTime, freeTimeWords } from './free-times'
import { ADULT_IDENTITIES, IDENTITIES, IDENTITY_CODES, type IdentityCode } from './identities'
import { WILLING, WILLING_CODES, type WillingCode } from './willing-distance'

/** What somebody says of himself that his age sets limits to; null: not asked. */
export type Said = {
  readonly specialties: readonly SpecialtyCode[]
  readonly identities: readonly IdentityCode[]
  readonly freeTimes: readonly FreeTime[]
  readonly willing: WillingCode | null
}

export const specialtiesAt = ({ rescue }: AgeRule): readonly SpecialtyCode[] =>
  SPECIALTY_CODES.filter((code) => rescue || code !== 'emergency')

/** A minor still has a guardian: he is no teacher, no doctor and none of the 五老 yet. */
export const identitiesAt = ({ guardian }: AgeRule): readonly IdentityCode[] =>
  IDENTITY_CODES.filter((code) => !guardian || !ADULT_IDENTITIES.includes(code))

export const freeTimesAt = ({ atNight }: AgeRule): readonly FreeTime[] =>
  FREE_TIME_CODES.filter((code) => atNight || !code.endsWith('_evening'))

export const distancesAt = ({ ownVillageOnly }: AgeRule): readonly WillingCode[] =>
  WILLING_CODES.filter((code) => !ownVillageOnly || code === 'own_village')

const within = <T>(said: readonly T[], open: readonly T[]): readonly T[] =>
  said.filter((each) => open.includes(each))

/** The same without what is not open to him: what was chosen before his month of birth was. */
export const saidWithin = <S extends Said>(said: S, rule: AgeRule): S => ({
  ...said,
  specialties: within(said.specialties, specialtiesAt(rule)),
  identities: within(said.identities, identitiesAt(rule)),
  freeTimes: within(said.freeTimes, freeTimesAt(rule)),
  willing: said.willing === null || distancesAt(rule).includes(said.willing) ? said.willing : 'own_village',
})

/** What of it his age does not allow, in words; empty: nothing. */
export function beyondAge(said: Said, rule: AgeRule): readonly string[] {
  const allowed = saidWithin(said, rule)
  const times = said.freeTimes.filter((each) => !allowed.freeTimes.includes(each))
  return [
    ...said.specialties
      .filter((each) => !allowed.specialties.includes(each))
      .map((code) => SPECIALTIES[code].label),
    ...said.identities.filter((each) => !allowed.identities.includes(each)).map((code) => IDENTITIES[code]),
    ...(times.length > 0 ? [freeTimeWords(times)] : []),
    ...(said.willing !== allowed.willing && said.willing ? [WILLING[said.willing].label] : []),
  ]
}

/** Errors: VOLUNTEER.NOT_AT_HIS_AGE. */
export function beyondAgeRefusal(said: Partial<Said>, rule: AgeRule): Refused | null {
  const whole: Said = { specialties: [], identities: [], freeTimes: [], willing: null, ...said }
  const what = beyondAge(whole, rule)
  return what.length > 0
    ? refuse('VOLUNTEER.NOT_AT_HIS_AGE', { age: rule.label, what: what.join('、') })
    : null
}
