import type { RefusalCode } from '../kernel/refusals'
import { type AgeRule, ageRuleFor } from '../people/age-rules'
import type { Person, VolunteerProfile } from '../people/person'
import { isRiskier } from '../service/risk-levels'
import type { TownSettings } from '../town/town-settings'
import { hasAdult } from './accompanied'
import { isAtNight } from './is-at-night'
import type { Order } from './order'
import { riskOfOrder } from './risk-of-order'

type Facts = {
  readonly order: Order
  readonly personId: string
  readonly volunteer: VolunteerProfile
  /** What holds at his age. */
  readonly rule: AgeRule
  readonly atMs: number
  readonly settings: TownSettings
}

type Holds = (facts: Facts) => boolean

const tooYoung: Holds = ({ rule }) => !rule.mayServe

const guardianMissing: Holds = ({ rule, volunteer }) => rule.guardian && !volunteer.guardian?.confirmed

const tooRisky: Holds = ({ rule, order }) => isRiskier(riskOfOrder(order), rule.mostRisk)

const byNight: Holds = ({ rule, order, settings }) => !rule.atNight && isAtNight(order, settings)

const adultNeeded: Holds = ({ rule, order, personId }) => rule.accompanied && !hasAdult(order, personId)

/** 志愿服务条例 art. 17: insured before a dangerous service. Of whom nobody has ever asked it is not known. */
const notInsured: Holds = ({ order, volunteer: { insurances }, atMs }) =>
  Array.isArray(insurances) &&
  riskOfOrder(order) === 'high' &&
  !insurances.some(({ expiresAtMs }) => expiresAtMs > atMs)

/** What lies in the volunteer himself and keeps him from one order; with the refusal he reads when he accepts it. */
export const PERSONAL_HINDRANCES = {
  too_young: { holds: tooYoung, refusal: 'ASSIGNMENT.TOO_YOUNG' },
  guardian_missing: { holds: guardianMissing, refusal: 'ASSIGNMENT.GUARDIAN_NEEDED' },
  too_risky: { holds: tooRisky, refusal: 'ASSIGNMENT.TOO_RISKY_FOR_AGE' },
  by_night: { holds: byNight, refusal: 'ASSIGNMENT.NIGHT_NOT_FOR_AGE' },
  adult_needed: { holds: adultNeeded, refusal: 'ASSIGNMENT.ADULT_NEEDED' },
  not_insured: { holds: notInsured, refusal: 'ASSIGNMENT.NOT_INSURED' },
} as const satisfies Record<string, { readonly holds: Holds; readonly refusal: RefusalCode }>

export type PersonalHindrance = keyof typeof PERSONAL_HINDRANCES

export const HINDRANCE_CODES = Object.keys(PERSONAL_HINDRANCES) as [PersonalHindrance, ...PersonalHindrance[]]

/** When it is, and by which rules. */
type Now = Pick<Facts, 'atMs' | 'settings'>

/** Whether this one holds. */
export const isHindered = (
  code: PersonalHindrance,
  order: Order,
  { id, volunteer }: Pick<Person, 'id' | 'volunteer'>,
  now: Now,
): boolean =>
  volunteer !== null &&
  PERSONAL_HINDRANCES[code].holds({
    ...now,
    order,
    personId: id,
    volunteer,
    rule: ageRuleFor(volunteer, now.atMs),
  })

/** Whether any of them can ever hold for him: of most volunteers nobody need ask, order by order. */
export function mayBeHindered(volunteer: VolunteerProfile, atMs: number): boolean {
  const { guardian, accompanied } = ageRuleFor(volunteer, atMs)
  return guardian || accompanied || Array.isArray(volunteer.insurances)
}
