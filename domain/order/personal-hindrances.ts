import type { RefusalCode } from '../kernel/refusals'
import { type AgeRule, ageRuleFor } from '../people/age-rules'
import type { Person, VolunteerProfile } from '../people/person'
import { isRiskier, type RiskLevel } from '../service/risk-levels'
import type { TownSettings } from '../town/town-settings'
import { hasAdult } from './accompanied'
import { isAtNight } from './is-at-night'
import type { Order } from './order'
import { riskOfOrder } from './risk-of-order'

/** What of a volunteer is looked at, worked out once for all orders of a moment. */
export type Standing = {
  readonly personId: string
  /** What holds at his age. */
  readonly rule: AgeRule
  readonly guardianAsked: boolean
  /** Insurances are known, and none of them is in force. */
  readonly uninsured: boolean
}

/** What an order asks of whoever comes, worked out once for all volunteers. */
export type Demands = {
  readonly risk: RiskLevel
  readonly atNight: boolean
  readonly hasAdultBeside: (personId: string) => boolean
}

type Holds = (who: Standing, asked: Demands) => boolean

const tooYoung: Holds = ({ rule }) => !rule.mayServe

const guardianMissing: Holds = ({ rule, guardianAsked }) => rule.guardian && !guardianAsked

const tooRisky: Holds = ({ rule }, { risk }) => isRiskier(risk, rule.mostRisk)

const byNight: Holds = ({ rule }, { atNight }) => !rule.atNight && atNight

const adultNeeded: Holds = ({ rule, personId }, asked) => rule.accompanied && !asked.hasAdultBeside(personId)

/** 志愿服务条例 art. 17: insured before a dangerous service. Of whom nobody has ever asked it is not known. */
const notInsured: Holds = ({ uninsured }, { risk }) => uninsured && risk === 'high'

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

export const standingOf = (personId: string, volunteer: VolunteerProfile, atMs: number): Standing => ({
  personId,
  rule: ageRuleFor(volunteer, atMs),
  guardianAsked: Boolean(volunteer.guardian?.confirmed),
  uninsured:
    Array.isArray(volunteer.insurances) &&
    !volunteer.insurances.some(({ expiresAtMs }) => expiresAtMs > atMs),
})

export const demandsOf = (order: Order, settings: TownSettings): Demands => ({
  risk: riskOfOrder(order),
  atNight: isAtNight(order, settings),
  hasAdultBeside: (personId) => hasAdult(order, personId),
})

export const holdsFor = (code: PersonalHindrance, who: Standing, asked: Demands): boolean =>
  PERSONAL_HINDRANCES[code].holds(who, asked)

/** Whether this one holds. */
export const isHindered = (
  code: PersonalHindrance,
  order: Order,
  { id, volunteer }: Pick<Person, 'id' | 'volunteer'>,
  { atMs, settings }: { readonly atMs: number; readonly settings: TownSettings },
): boolean =>
  volunteer !== null && holdsFor(code, standingOf(id, volunteer, atMs), demandsOf(order, settings))

/** Whether any of them can ever hold for him: of most volunteers nobody need ask, order by order. */
export const mayBeHindered = ({ rule, uninsured }: Standing): boolean =>
  rule.guardian || rule.accompanied || uninsured
