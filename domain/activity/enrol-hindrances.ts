import { isQuietTime } from '../kernel/shanghai-time'
import { type AgeRule, ageRuleFor } from '../people/age-rules'
import { ageAt } from '../people/birth-month'
import { isActiveVolunteer } from '../people/is-active-volunteer'
import type { Person, VolunteerProfile } from '../people/person'
import { isRiskier } from '../service/risk-levels'
import type { TownSettings } from '../town/town-settings'
import type { Activity } from './activity'
import type { EnrolKind } from './enrolment'
import { holdsPlace } from './enrolment-part'

type Facts = {
  readonly activity: Activity
  readonly person: Person
  readonly volunteer: VolunteerProfile | null
  /** What holds at his age. */
  readonly rule: AgeRule
  readonly settings: TownSettings
}

/** Of whom nobody has asked when he was born, nothing of his age is known. */
const outsideAges = ({ activity: { minAge, maxAge, startsAtMs }, volunteer }: Facts): boolean => {
  if (!volunteer?.birthMonth) return false
  const age = ageAt(volunteer.birthMonth, startsAtMs)
  return (minAge !== null && age < minAge) || (maxAge !== null && age > maxAge)
}

const byNight = ({ rule, activity: { startsAtMs, endsAtMs }, settings }: Facts): boolean =>
  !rule.atNight && (isQuietTime(startsAtMs, settings) || isQuietTime(endsAtMs - 1, settings))

const adultNeeded = ({ rule, activity, person }: Facts): boolean =>
  rule.accompanied &&
  !activity.enrolments.some(
    (each) =>
      each.kind === 'volunteer' && holdsPlace(each) && !each.accompanied && each.personId !== person.id,
  )

const unskilled = ({ activity: { specialty }, volunteer }: Facts): boolean =>
  specialty !== null && !volunteer?.specialties.includes(specialty)

const unproven = ({ activity: { specialty, credential, endsAtMs }, volunteer }: Facts): boolean =>
  credential &&
  !volunteer?.credentials.some(
    (each) => (specialty === null || each.specialty === specialty) && each.expiresAtMs > endsAtMs,
  )

/** 志愿服务条例 art. 17: insured before a dangerous service. Of whom nobody has ever asked it is not known. */
const notInsured = ({ activity: { risk, endsAtMs }, volunteer }: Facts): boolean =>
  risk === 'high' &&
  Array.isArray(volunteer?.insurances) &&
  !volunteer.insurances.some(({ expiresAtMs }) => expiresAtMs > endsAtMs)

type Hindrance = {
  readonly holds: (facts: Facts) => boolean
  /** As they are said to himself and to whoever writes him down. */
  readonly words: string
  /** From when on it keeps nobody away any more: who has a place keeps it, and who was there was there. */
  readonly until?: 'placed' | 'over'
}

const OF_ANYBODY: readonly Hindrance[] = [{ holds: outsideAges, words: '这次活动有年龄要求，年龄不合' }]

/** The rules of age are those by which orders are offered. */
const OF_VOLUNTEERS: readonly Hindrance[] = [
  {
    holds: ({ volunteer, person }) => !volunteer || !isActiveVolunteer(person),
    words: '还不是志愿者，可以报名“去参加”',
    until: 'over',
  },
  {
    holds: ({ volunteer }) => volunteer?.paused === true,
    words: '现在是暂停接单',
    until: 'placed',
  },
  { holds: ({ rule }) => !rule.mayServe, words: '未满八岁不能当志愿者' },
  {
    holds: ({ rule, volunteer }) => rule.guardian && !volunteer?.guardian?.confirmed,
    words: '未满十八岁要监护人同意，站里问过了才能报',
  },
  {
    holds: ({ rule, activity }) => isRiskier(activity.risk, rule.mostRisk),
    words: '这次活动有危险，要大人去',
  },
  { holds: byNight, words: '这次活动在晚上，未满十六岁不能去' },
  { holds: adultNeeded, words: '未满十六岁要和大人一起，等有大人报了名再报' },
  { holds: unskilled, words: '这次活动要有相应的特长', until: 'over' },
  { holds: unproven, words: '这次活动要有证书，证书没有登记，或者到那天过期了' },
  { holds: notInsured, words: '这次活动有危险，要先登记好保险' },
]

const TABLES: Readonly<Record<EnrolKind, readonly Hindrance[]>> = {
  volunteer: [...OF_VOLUNTEERS, ...OF_ANYBODY],
  guest: OF_ANYBODY,
}

type Asked = (activity: Activity, person: Person, kind: EnrolKind, settings: TownSettings) => string | null

const firstOf =
  (counts: (hindrance: Hindrance) => boolean): Asked =>
  (activity, person, kind, settings) => {
    const { volunteer } = person
    const facts = { activity, person, volunteer, rule: ageRuleFor(volunteer, activity.startsAtMs), settings }
    return TABLES[kind].find((each) => counts(each) && each.holds(facts))?.words ?? null
  }

/** What keeps somebody from coming as this, in words; null: nothing. */
export const enrolHindrance: Asked = firstOf(() => true)

/** What keeps somebody who is on the list from taking the place, as he and the activity are now; null: nothing. */
export const placeHindrance: Asked = firstOf(({ until }) => until !== 'placed')

/** What kept somebody who is on the list away while it went on, by all that is still known of then; null: nothing. */
export const heldHindrance: Asked = firstOf(({ until }) => until === undefined)
