import type { RiskLevel } from '../service/risk-levels'
import { ageAt } from './birth-month'

/** What holds from an age on, until the next row. */
export type AgeRule = {
  readonly fromAge: number
  /** As people say it: 16 到 17 岁. */
  readonly label: string
  readonly mayServe: boolean
  /** A guardian has to agree, and an office has asked him. */
  readonly guardian: boolean
  /** The most dangerous service that he may be sent to. */
  readonly mostRisk: RiskLevel
  /** Never alone: an adult of the same order comes as well. */
  readonly accompanied: boolean
  readonly atNight: boolean
  /** May be organised into rescue. */
  readonly rescue: boolean
  /** Never farther than his own village. */
  readonly ownVillageOnly: boolean
}

/**
 * Whom the law protects from what (民法典 17–20; provincial rules on volunteers: with the consent of the guardian or
 * accompanied, and never in rescue or other dangerous work), as the town applies it.
 */
export const AGE_RULES: readonly [AgeRule, ...AgeRule[]] = [
  {
    fromAge: 0,
    label: '未满 8 岁',
    mayServe: false,
    guardian: true,
    mostRisk: 'low',
    accompanied: true,
    atNight: false,
    rescue: false,
    ownVillageOnly: true,
  },
  {
    fromAge: 8,
    label: '8 到 15 岁',
    mayServe: true,
    guardian: true,
    mostRisk: 'low',
    accompanied: true,
    atNight: false,
    rescue: false,
    ownVillageOnly: true,
  },
  {
    fromAge: 16,
    label: '16 到 17 岁',
    mayServe: true,
    guardian: true,
    mostRisk: 'raised',
    accompanied: false,
    atNight: true,
    rescue: false,
    ownVillageOnly: false,
  },
  {
    fromAge: 18,
    label: '成年人',
    mayServe: true,
    guardian: false,
    mostRisk: 'high',
    accompanied: false,
    atNight: true,
    rescue: true,
    ownVillageOnly: false,
  },
]

/** The rule for an age; below every row, the strictest. */
export const ageRuleOf = (age: number): AgeRule =>
  [...AGE_RULES].reverse().find(({ fromAge }) => age >= fromAge) ?? AGE_RULES[0]

const ADULT: AgeRule = AGE_RULES.at(-1) ?? AGE_RULES[0]

/** The rule for somebody now. Whose month of birth was never asked counts as an adult. */
export const ageRuleFor = (person: { readonly birthMonth?: string | null } | null, atMs: number): AgeRule =>
  person?.birthMonth ? ageRuleOf(ageAt(person.birthMonth, atMs)) : ADULT
