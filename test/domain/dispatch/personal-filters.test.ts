import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { planByHand } from '../../../domain/dispatch/plan-by-hand'
import { DAY_MS, HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { LEFT_TO_HAND_CODES } from '../../../domain/order/exclusions'
import type { Order } from '../../../domain/order/order'
import { HINDRANCE_CODES, PERSONAL_HINDRANCES } from '../../../domain/order/personal-hindrances'
import type { Guardian } from '../../../domain/people/guardian'
import type { VolunteerProfile } from '../../../domain/people/person'
import {
  aFiveMustOrder,
  anAssignment,
  anOrder,
  aTeam,
  aVolunteer,
  HOME_STATION,
  livingIn,
  NOW,
  OTHER_STATION,
  SETTINGS,
} from '../../fixtures/builders'

/** Three and a half kilometres from the home village; the other station is ten. */
const NEXT_VILLAGE = '341525111200'
const TEAMS = [aTeam('barbers', { shareScope: 'town' })]

/** NOW is a Monday in November 2026. */
const BORN = { seven: '2019-06', fifteen: '2011-06', sixteen: '2010-06', adult: '2008-06' } as const

const asked: Guardian = {
  name: '柳长根',
  relation: 'father',
  phone: '13800008001',
  consentAtMs: NOW,
  confirmed: { by: 'head', atMs: NOW },
}

const fitting = (profile: Partial<VolunteerProfile>, stationId = HOME_STATION) =>
  aVolunteer('v1', { teamIds: ['barbers'], ...profile }, livingIn(stationId))

function whyNot(volunteer: ReturnType<typeof fitting>, order: Order = anOrder()) {
  const context = { people: [volunteer], teams: TEAMS, atMs: NOW, settings: SETTINGS }
  return findCandidates(order, context).excluded[0]?.code ?? null
}

const minor = (birthMonth: string, profile: Partial<VolunteerProfile> = {}) =>
  fitting({ birthMonth, guardian: asked, ...profile })

const withAdult = (order: Partial<Order> = {}): Order =>
  anOrder({ headcount: 3, assignments: [anAssignment('grown-up', 'accepted')], ...order })

const tomorrow = (fromHour: number, toHour: number): Pick<Order, 'wanted'> => {
  const midnight = NOW - 9 * HOUR_MS + DAY_MS
  const at = (hour: number) => midnight + hour * HOUR_MS
  return { wanted: { kind: 'half_day', fromMs: at(fromHour), toMs: at(toHour) } }
}

const HEIGHTS = { risks: ['heights'] } as const satisfies Partial<Order>

test('a_volunteer_of_whom_nothing_is_known_has_no_limits', () => {
  const order = anOrder({ ...HEIGHTS, ...tomorrow(20, 23) })
  expect(whyNot(fitting({}), order)).toBeNull()
  expect(whyNot(fitting({}, OTHER_STATION), order)).toBeNull()
})

describe('too_young', () => {
  test('nobody_under_eight_is_asked', () => {
    expect(whyNot(minor(BORN.seven), withAdult())).toBe('too_young')
  })
})

describe('guardian_missing', () => {
  test('a_minor_is_asked_only_when_an_office_has_asked_his_guardian', () => {
    const saidSo = { guardian: { ...asked, confirmed: null } }
    expect(whyNot(minor(BORN.sixteen, saidSo))).toBe('guardian_missing')
    expect(whyNot(fitting({ birthMonth: BORN.sixteen }))).toBe('guardian_missing')
    expect(whyNot(minor(BORN.sixteen))).toBeNull()
    expect(whyNot(fitting({ birthMonth: BORN.adult }))).toBeNull()
  })
})

describe('too_risky', () => {
  test('nobody_under_eighteen_does_dangerous_work', () => {
    expect(whyNot(minor(BORN.sixteen), anOrder(HEIGHTS))).toBe('too_risky')
    expect(whyNot(minor(BORN.sixteen), anOrder({ menuItemCode: 'heavy_lifting' }))).toBe('too_risky')
    expect(whyNot(fitting({ birthMonth: BORN.adult }), anOrder(HEIGHTS))).toBeNull()
  })

  test('under_sixteen_only_what_is_harmless_and_stands_on_the_menu', () => {
    const dog = { risks: ['dog'] } as const
    expect(whyNot(minor(BORN.fifteen), withAdult(dog))).toBe('too_risky')
    expect(whyNot(minor(BORN.fifteen), withAdult({ menuItemCode: null }))).toBe('too_risky')
    expect(whyNot(minor(BORN.fifteen), withAdult())).toBeNull()
    expect(whyNot(minor(BORN.sixteen), anOrder(dog))).toBeNull()
  })
})

describe('by_night', () => {
  test('nobody_under_sixteen_is_asked_for_the_night', () => {
    const late = tomorrow(19, 22)
    expect(whyNot(minor(BORN.fifteen), withAdult(late))).toBe('by_night')
    expect(whyNot(minor(BORN.fifteen), withAdult(tomorrow(18, 21)))).toBeNull()
    expect(whyNot(minor(BORN.sixteen), anOrder(late))).toBeNull()
  })
})

describe('adult_needed', () => {
  test('under_sixteen_is_asked_only_where_an_adult_has_said_yes', () => {
    expect(whyNot(minor(BORN.fifteen), anOrder({ headcount: 3 }))).toBe('adult_needed')
    const child = anAssignment('other-child', 'accepted', { accompanied: true })
    expect(whyNot(minor(BORN.fifteen), withAdult({ assignments: [child] }))).toBe('adult_needed')
    const declined = [anAssignment('grown-up', 'declined')]
    expect(whyNot(minor(BORN.fifteen), withAdult({ assignments: declined }))).toBe('adult_needed')
    expect(whyNot(minor(BORN.fifteen), withAdult())).toBeNull()
  })
})

describe('not_insured', () => {
  const dangerous = anOrder(HEIGHTS)

  test('who_is_known_to_have_no_insurance_does_no_dangerous_work', () => {
    expect(whyNot(fitting({ insurances: [] }), dangerous)).toBe('not_insured')
    expect(whyNot(fitting({ insurances: [] }))).toBeNull()
  })

  test('one_that_has_run_out_is_none', () => {
    const until = (expiresAtMs: number) => ({ insurances: [{ recordId: 'r1', expiresAtMs }] })
    expect(whyNot(fitting(until(NOW)), dangerous)).toBe('not_insured')
    expect(whyNot(fitting(until(NOW + 1)), dangerous)).toBeNull()
  })
})

describe('beyond_willing', () => {
  test('nobody_is_asked_farther_than_he_said_that_he_goes', () => {
    expect(whyNot(fitting({ willing: 'own_village' }, NEXT_VILLAGE))).toBe('beyond_willing')
    expect(whyNot(fitting({ willing: 'neighbouring' }, NEXT_VILLAGE))).toBeNull()
    expect(whyNot(fitting({ willing: 'neighbouring' }, OTHER_STATION))).toBe('beyond_willing')
    expect(whyNot(fitting({ willing: 'whole_town' }, OTHER_STATION))).toBeNull()
  })

  test('for_what_presses_he_is_asked_all_the_same', () => {
    const urgent = anOrder({ urgent: true })
    expect(whyNot(fitting({ willing: 'own_village' }, OTHER_STATION), urgent)).toBeNull()
  })
})

describe('not_free', () => {
  const morning = anOrder(tomorrow(8, 12))

  test('nobody_is_asked_for_a_time_that_he_did_not_name', () => {
    expect(whyNot(fitting({ freeTimes: ['tue_morning'] }), morning)).toBeNull()
    expect(whyNot(fitting({ freeTimes: ['tue_afternoon', 'mon_morning'] }), morning)).toBe('not_free')
  })

  test('who_named_none_is_asked_whenever', () => {
    expect(whyNot(fitting({ freeTimes: [] }), morning)).toBeNull()
  })

  test('five_must_and_urgent_help_do_not_ask_for_free_times', () => {
    const sundays = fitting({ freeTimes: ['sun_evening'] })
    expect(whyNot(sundays, anOrder({ ...tomorrow(8, 12), urgent: true }))).toBeNull()
    const called = aTeam('barbers', { kind: 'mediation', specialties: ['mediation'] })
    const context = { people: [sundays], teams: [called], atMs: NOW, settings: SETTINGS }
    expect(findCandidates(aFiveMustOrder(), context).candidates).toHaveLength(1)
  })
})

describe('what a person may choose by hand', () => {
  const context = (volunteer: ReturnType<typeof fitting>) => ({
    people: [volunteer],
    teams: TEAMS,
    atMs: NOW,
    settings: SETTINGS,
    mayLend: true,
  })
  const choice = { volunteerIds: ['v1'] }

  test('times_and_distance_are_left_to_a_person', () => {
    expect(LEFT_TO_HAND_CODES).toEqual(['without_app', 'beyond_willing', 'not_free'])
    const far = fitting({ willing: 'own_village', freeTimes: ['sun_evening'] }, OTHER_STATION)
    expect(planByHand(anOrder(), choice, context(far)).ok).toBe(true)
  })

  test('age_guardian_and_insurance_are_not', () => {
    expect(planByHand(anOrder(HEIGHTS), choice, context(minor(BORN.sixteen))).ok).toBe(false)
    expect(planByHand(anOrder(), choice, context(fitting({ birthMonth: BORN.sixteen }))).ok).toBe(false)
    expect(planByHand(anOrder(HEIGHTS), choice, context(fitting({ insurances: [] }))).ok).toBe(false)
  })

  test('every_one_of_them_has_a_refusal_of_its_own', () => {
    const codes = HINDRANCE_CODES.map((code) => PERSONAL_HINDRANCES[code].refusal)
    expect(new Set(codes).size).toBe(HINDRANCE_CODES.length)
  })
})
