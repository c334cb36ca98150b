import type { DispatchRules } from '../../../domain/dispatch/dispatch-rules'
import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { HAND_FILTERS, HARD_FILTERS, PASSING_EXCLUSIONS } from '../../../domain/dispatch/hard-filters'
import { HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { EXCLUSION_CODES, type ExclusionCode } from '../../../domain/order/exclusions'
import type { Order } from '../../../domain/order/order'
import { HINDRANCE_CODES } from '../../../domain/order/personal-hindrances'
import type { Contact, OpenTask } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import {
  aFiveMustOrder,
  anAssignment,
  anOrder,
  aPerson,
  aTeam,
  aVolunteer,
  HOME_STATION,
  livingIn,
  NOW,
  OTHER_STATION,
  REQUESTER_ID,
  SETTINGS,
  type Volunteer,
} from '../../fixtures/builders'

const BARBERS = aTeam('barbers')
const inTeam = { teamIds: ['barbers'] }

/** The first reason why this volunteer is not asked for this order, or null. */
function whyNot(
  volunteer: Volunteer,
  order: Order = anOrder(),
  teams: readonly Team[] = [BARBERS],
  rules: Partial<DispatchRules> = {},
) {
  const context = { people: [volunteer], teams, atMs: NOW, settings: SETTINGS, ...rules }
  const search = findCandidates(order, context)
  expect(search.pool).toBe(1)
  return search.excluded[0]?.code ?? null
}

/** An open task in hours from now; it fills its whole window unless told otherwise. */
const task = (fromHours: number, toHours: number, minutes = (toHours - fromHours) * 60): OpenTask => ({
  orderId: `t${fromHours}`,
  title: '采茶',
  fromMs: NOW + fromHours * HOUR_MS,
  toMs: NOW + toHours * HOUR_MS,
  durationMinutes: minutes,
  inside: false,
})

const wantedFor = (fromHours: number, toHours: number, durationMinutes: number): Partial<Order> => ({
  wanted: { kind: 'half_day', fromMs: NOW + fromHours * HOUR_MS, toMs: NOW + toHours * HOUR_MS },
  durationMinutes,
})

test('a_volunteer_of_a_fitting_home_team_is_asked', () => {
  expect(whyNot(aVolunteer('v1', inTeam))).toBeNull()
})

describe('no_matching_team', () => {
  test('a_volunteer_in_no_team_is_not_asked', () => {
    expect(whyNot(aVolunteer('v1'))).toBe('no_matching_team')
  })

  test('a_volunteer_whose_team_does_other_work_is_not_asked_whatever_his_own_specialties', () => {
    const health = aTeam('barbers', { kind: 'health', specialties: ['health'] })
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [health])).toBe('no_matching_team')
  })

  test('an_order_of_a_specialty_that_does_not_exist_is_nobody_s', () => {
    const order: Order = JSON.parse(
      JSON.stringify(anOrder({ id: 'odd' })).replace('"convenience"', '"magic"'),
    )
    expect(whyNot(aVolunteer('v1', inTeam), order)).toBe('no_matching_team')
  })

  test('a_team_that_covers_the_specialty_beside_its_own_is_asked', () => {
    const covers = aTeam('barbers', { kind: 'neighbor', specialties: ['neighbor', 'convenience'] })
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [covers])).toBeNull()
  })

  test('five_must_calls_the_home_village_s_party_team_and_no_other_village_s', () => {
    const hardship = aFiveMustOrder({ specialty: 'care', fiveMust: 'family_hardship' })
    const pioneers = aTeam('barbers', { kind: 'party_pioneer', specialties: [] })
    const elsewhere = { ...pioneers, stationId: OTHER_STATION, shareScope: 'town' } as const
    expect(whyNot(aVolunteer('v1', inTeam), hardship, [pioneers])).toBeNull()
    expect(whyNot(aVolunteer('v1', inTeam), hardship, [elsewhere])).toBe('no_matching_team')
    expect(whyNot(aVolunteer('v1', inTeam), { ...hardship, fiveMust: null }, [pioneers])).toBe(
      'no_matching_team',
    )
  })
})

describe('a team that has stopped', () => {
  const stopped = aTeam('barbers', { active: false })

  test('fits_nothing_any_more_so_its_members_are_in_none_that_does', () => {
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [stopped])).toBe('no_matching_team')
  })

  test('whoever_is_in_another_fitting_team_as_well_is_asked_through_that', () => {
    const both = aVolunteer('v1', { teamIds: ['barbers', 'town'] })
    expect(whyNot(both, anOrder(), [stopped, aTeam('town', { stationId: null })])).toBeNull()
  })
})

describe('not_borrowed', () => {
  const lent = aTeam('barbers', { stationId: OTHER_STATION, shareScope: 'town' })
  const notBorrowing = new Set([HOME_STATION])

  test('a_village_that_does_not_borrow_is_sent_no_team_of_another_village', () => {
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [lent], { notBorrowing })).toBe('not_borrowed')
    expect(
      whyNot(aVolunteer('v1', inTeam), anOrder(), [lent], { notBorrowing: new Set([OTHER_STATION]) }),
    ).toBeNull()
  })

  test('its_own_teams_and_those_of_the_town_still_come', () => {
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [BARBERS], { notBorrowing })).toBeNull()
    const town = { ...lent, stationId: null }
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [town], { notBorrowing })).toBeNull()
  })
})

describe('record_incomplete', () => {
  const without = (field: string): Volunteer => {
    const { volunteer, ...person } = aVolunteer('v1', inTeam)
    const cut = (value: object) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== field))
    return JSON.parse(JSON.stringify({ ...cut(person), volunteer: cut(volunteer) }))
  }

  test.each(['specialties', 'credentials', 'openTasks'])(
    'a_volunteer_whose_record_has_no_%s_is_left_out_and_stops_nobody',
    (field) => {
      expect(whyNot(without(field))).toBe('record_incomplete')
    },
  )

  test('a_volunteer_whose_record_names_no_teams_is_in_none', () => {
    expect(whyNot(without('teamIds'))).toBe('no_matching_team')
  })
})

describe('no_village', () => {
  const TOWN_TEAM = [aTeam('barbers', { stationId: null })]

  test.each(['', '999'])('a_volunteer_who_lives_nowhere_in_the_town_is_not_asked (%p)', (stationId) => {
    expect(whyNot(aVolunteer('v1', inTeam, livingIn(stationId)), anOrder(), TOWN_TEAM)).toBe('no_village')
  })

  test('where_distance_does_not_matter_he_is_asked', () => {
    const nowhere = aVolunteer('v1', inTeam, livingIn(''))
    expect(whyNot(nowhere, anOrder({ urgent: true }), TOWN_TEAM)).toBeNull()
  })

  test('an_order_from_a_village_that_is_not_known_goes_to_the_town_s_teams', () => {
    expect(whyNot(aVolunteer('v1', inTeam), anOrder({ stationId: '999' }), TOWN_TEAM)).toBeNull()
    expect(whyNot(aVolunteer('v1', inTeam), anOrder({ stationId: '999' }))).toBe('not_shared')
  })
})

describe('too_far', () => {
  const TOWN_TEAM = [aTeam('barbers', { stationId: null })]
  const settings = { ...SETTINGS, maxDistanceKm: 9 }
  const far = aVolunteer('v1', inTeam, livingIn(OTHER_STATION))

  test('a_volunteer_from_farther_than_the_town_allows_is_not_asked', () => {
    expect(whyNot(far, anOrder(), TOWN_TEAM, { settings })).toBe('too_far')
    expect(whyNot(far, anOrder(), TOWN_TEAM, { settings: { ...settings, maxDistanceKm: 11 } })).toBeNull()
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), TOWN_TEAM, { settings })).toBeNull()
  })

  test('five_must_and_urgent_help_come_from_however_far', () => {
    expect(whyNot(far, anOrder({ urgent: true }), TOWN_TEAM, { settings })).toBeNull()
    expect(whyNot(far, anOrder({ fiveMust: 'dispute' }), TOWN_TEAM, { settings })).toBeNull()
  })
})

describe('same_household', () => {
  const { beneficiary } = anOrder()
  const living = (contact: Partial<Contact>) =>
    aVolunteer('v1', inTeam, {
      contact: { name: '李长福', phone: '13800002002', stationId: HOME_STATION, addressText: '', ...contact },
    })

  test('whoever_has_the_telephone_of_the_one_served_is_not_asked', () => {
    expect(whyNot(living({ phone: beneficiary.phone }))).toBe('same_household')
    expect(whyNot(living({ phone: '138-0000-1001' }))).toBe('same_household')
    expect(whyNot(living({ phone: '' }), anOrder({ beneficiary: { ...beneficiary, phone: '' } }))).toBeNull()
  })

  test('whoever_lives_at_the_same_address_with_the_same_family_name_is_not_asked', () => {
    const addressText = '花园组 老槐树旁第二家'
    expect(whyNot(living({ name: '张大牛', addressText }))).toBe('same_household')
    expect(whyNot(living({ addressText }))).toBeNull()
    expect(whyNot(living({ name: '张大牛', addressText, stationId: OTHER_STATION }))).toBeNull()
    expect(whyNot(living({ name: '张大牛' }))).toBeNull()
  })

  test('one_group_of_a_village_is_not_one_house', () => {
    const inGroup = anOrder({ beneficiary: { ...beneficiary, addressText: '花园组' } })
    expect(whyNot(living({ name: '张大牛', addressText: '花园组' }), inGroup)).toBeNull()
  })

  test('a_mediator_is_not_of_the_house_in_which_he_mediates', () => {
    const elders = [aTeam('barbers', { kind: 'mediation', specialties: ['mediation'] })]
    expect(whyNot(living({ phone: beneficiary.phone }), aFiveMustOrder(), elders)).toBe('same_household')
  })
})

describe('not_shared', () => {
  const abroad = aTeam('barbers', { stationId: OTHER_STATION })

  test('a_team_of_another_village_is_not_asked_unless_it_is_shared', () => {
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [abroad])).toBe('not_shared')
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [{ ...abroad, shareScope: 'town' }])).toBeNull()
  })

  test('a_team_of_the_town_goes_everywhere', () => {
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [aTeam('barbers', { stationId: null })])).toBeNull()
  })

  test('a_team_of_the_town_that_the_town_keeps_back_is_not_asked', () => {
    const kept = aTeam('barbers', { stationId: null, shareScope: 'village' })
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [kept])).toBe('not_shared')
  })

  test('a_team_goes_where_it_serves_wherever_its_member_lives', () => {
    expect(whyNot(aVolunteer('v1', inTeam, livingIn(OTHER_STATION)))).toBeNull()
  })
})

test('a_volunteer_who_has_paused_is_not_asked', () => {
  expect(whyNot(aVolunteer('v1', { ...inTeam, paused: true }))).toBe('paused')
})

test('whom_the_station_has_blocked_is_not_asked_until_the_day_it_ends', () => {
  const block = { reason: { code: 'rude', text: '' }, by: 'head', atMs: NOW - HOUR_MS, untilMs: NOW + 1 }
  expect(whyNot(aVolunteer('v1', inTeam, { block }))).toBe('blocked')
  expect(whyNot(aVolunteer('v1', inTeam, { block: { ...block, untilMs: NOW } }))).toBeNull()
})

test('a_volunteer_who_cannot_answer_on_the_phone_is_not_asked_by_it', () => {
  expect(whyNot(aVolunteer('v1', inTeam, { usesApp: false }))).toBe('without_app')
})

describe('is_requester', () => {
  test('a_volunteer_is_not_asked_for_what_he_ordered_himself', () => {
    expect(whyNot(aVolunteer(REQUESTER_ID, inTeam))).toBe('is_requester')
  })

  test('a_volunteer_is_not_asked_for_what_was_ordered_for_him', () => {
    const forHim = anOrder({
      requesterId: 'helper',
      onBehalf: true,
      beneficiary: { personId: 'v1', name: '李长福', phone: '', addressText: '' },
    })
    expect(whyNot(aVolunteer('v1', inTeam), forHim)).toBe('is_requester')
    expect(whyNot(aVolunteer('helper', inTeam), forHim)).toBe('is_requester')
  })
})

describe('credential_missing', () => {
  const needed = anOrder({ specialty: 'health', credential: true })
  const nurses = [aTeam('barbers', { kind: 'health', specialties: ['health'] })]
  const holding = (specialty: 'health' | 'convenience', expiresAtMs: number) =>
    aVolunteer('v1', { ...inTeam, credentials: [{ specialty, expiresAtMs }] })

  test('a_volunteer_without_the_credential_that_the_item_needs_is_not_asked', () => {
    expect(whyNot(aVolunteer('v1', inTeam), needed, nurses)).toBe('credential_missing')
    expect(whyNot(aVolunteer('v1', inTeam), { ...needed, credential: false }, nurses)).toBeNull()
  })

  test('a_credential_for_other_work_is_none', () => {
    expect(whyNot(holding('convenience', NOW + HOUR_MS), needed, nurses)).toBe('credential_missing')
  })

  test('a_credential_holds_until_it_runs_out', () => {
    expect(whyNot(holding('health', NOW + 1), needed, nurses)).toBeNull()
    expect(whyNot(holding('health', NOW), needed, nurses)).toBe('credential_expired')
  })
})

test.each(['offered', 'accepted', 'declined', 'expired', 'given_back'] as const)(
  'a_volunteer_who_was_asked_for_this_order_is_not_asked_again (%s)',
  (status) => {
    const order = anOrder({ assignments: [anAssignment('v1', status)] })
    expect(whyNot(aVolunteer('v1', inTeam), order)).toBe('asked_before')
    expect(whyNot(aVolunteer('v2', inTeam), order)).toBeNull()
  },
)

test('a_volunteer_who_was_only_slower_than_another_may_be_asked_again_but_not_one_whom_a_person_took_back', () => {
  const lost = anOrder({ assignments: [anAssignment('v1', 'recalled')] })
  expect(whyNot(aVolunteer('v1', inTeam), lost)).toBeNull()
  const reason = { code: 'wrong_team', text: '' }
  const released = anOrder({ assignments: [anAssignment('v1', 'recalled', { reason })] })
  expect(whyNot(aVolunteer('v1', inTeam), released)).toBe('asked_before')
})

test('a_volunteer_whose_hands_are_full_is_not_asked', () => {
  const openTasks = [task(100, 101), task(200, 201), task(300, 301)]
  expect(whyNot(aVolunteer('v1', inTeam, { openTasks }))).toBe('at_capacity')
  expect(whyNot(aVolunteer('v1', inTeam, { openTasks: openTasks.slice(1) }))).toBeNull()
})

test('a_volunteer_whose_hands_are_full_is_called_by_five_must_all_the_same', () => {
  const openTasks = [task(100, 101), task(200, 201), task(300, 301)]
  const elders = [aTeam('barbers', { kind: 'mediation', specialties: ['mediation'] })]
  expect(whyNot(aVolunteer('v1', inTeam, { openTasks }), aFiveMustOrder(), elders)).toBeNull()
})

describe('time_clash', () => {
  const withTask = (...openTasks: readonly OpenTask[]) => aVolunteer('v1', inTeam, { openTasks })
  const morning = anOrder(wantedFor(0, 4, 60))

  test('a_volunteer_who_is_elsewhere_at_that_time_is_not_asked', () => {
    expect(whyNot(withTask(task(0, 4)), morning)).toBe('time_clash')
    expect(whyNot(withTask(task(100, 104), task(0, 4)), morning)).toBe('time_clash')
  })

  test('two_tasks_that_follow_each_other_do_not_clash', () => {
    expect(whyNot(withTask(task(4, 8)), morning)).toBeNull()
    expect(whyNot(withTask(task(-4, 0)), morning)).toBeNull()
  })

  test('two_short_tasks_fit_into_one_half_day_with_half_an_hour_between', () => {
    expect(whyNot(withTask(task(0, 4, 150)), morning)).toBeNull()
    expect(whyNot(withTask(task(0, 4, 151)), morning)).toBe('time_clash')
    expect(whyNot(withTask({ ...task(0, 4, 150), toMs: NOW + 4 * HOUR_MS - MINUTE_MS }), morning)).toBeNull()
  })
})

/** What lies in the volunteer himself; each has its test in personal-filters.test.ts. */
const OF_THE_PERSON = HINDRANCE_CODES

describe('the list of reasons', () => {
  test('has_a_filter_for_each_code_and_one_test_here_or_in_personal_filters_for_each_filter', () => {
    const tested: readonly ExclusionCode[] = [
      'no_matching_team',
      'not_shared',
      'not_borrowed',
      'record_incomplete',
      'without_app',
      'credential_missing',
      'credential_expired',
      'no_village',
      'too_far',
      'beyond_willing',
      'blocked',
      'is_requester',
      'same_household',
      ...OF_THE_PERSON,
      'asked_before',
      'not_free',
      'paused',
      'at_capacity',
      'time_clash',
    ]
    expect([...EXCLUSION_CODES]).toEqual(tested)
    expect(Object.keys(HARD_FILTERS).sort()).toEqual([...tested].sort())
  })

  test('gives_the_first_reason_only_and_never_one_that_passes_before_one_that_does_not', () => {
    const nobody = aVolunteer(REQUESTER_ID, { paused: true, teamIds: ['barbers'] })
    expect(whyNot(nobody)).toBe('is_requester')
    const passing = EXCLUSION_CODES.map((code) => HARD_FILTERS[code].passes)
    expect(passing).toEqual([...passing].sort())
    const steps = EXCLUSION_CODES.map(
      (code) => `${HARD_FILTERS[code].passes} ${HARD_FILTERS[code].looksAt === 'order'}`,
    )
    expect(steps).toEqual([...steps].sort())
  })

  test('a_person_who_chooses_by_hand_keeps_to_these', () => {
    expect([...HAND_FILTERS]).toEqual([
      'record_incomplete',
      'credential_missing',
      'credential_expired',
      'blocked',
      'is_requester',
      'same_household',
      ...OF_THE_PERSON,
      'paused',
      'at_capacity',
      'time_clash',
    ])
  })

  test('waits_only_for_what_passes_with_time', () => {
    expect([...PASSING_EXCLUSIONS].sort()).toEqual(['at_capacity', 'paused', 'time_clash'])
  })

  test('never_looks_at_people_who_are_no_volunteers', () => {
    const context = { people: [aPerson('p1')], teams: [BARBERS], atMs: NOW, settings: SETTINGS }
    expect(findCandidates(anOrder(), context)).toEqual({ candidates: [], excluded: [], counts: {}, pool: 0 })
  })
})
