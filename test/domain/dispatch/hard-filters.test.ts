import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { HARD_FILTERS, PASSING_EXCLUSIONS } from '../../../domain/dispatch/hard-filters'
import { HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { EXCLUSION_CODES, type ExclusionCode } from '../../../domain/order/exclusions'
import type { Order } from '../../../domain/order/order'
import type { OpenTask } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import {
  aFiveMustOrder,
  anAssignment,
  anOrder,
  aPerson,
  aTeam,
  aVolunteer,
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
function whyNot(volunteer: Volunteer, order: Order = anOrder(), teams: readonly Team[] = [BARBERS]) {
  const search = findCandidates(order, { people: [volunteer], teams, atMs: NOW, settings: SETTINGS })
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

  test('a_team_that_was_dissolved_is_not_asked', () => {
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [aTeam('barbers', { active: false })])).toBe(
      'no_matching_team',
    )
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

describe('not_shared', () => {
  const abroad = aTeam('barbers', { stationId: OTHER_STATION })

  test('a_team_of_another_village_is_not_asked_unless_it_is_shared', () => {
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [abroad])).toBe('not_shared')
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [{ ...abroad, shareScope: 'town' }])).toBeNull()
  })

  test('a_team_of_the_town_goes_everywhere', () => {
    expect(whyNot(aVolunteer('v1', inTeam), anOrder(), [{ ...abroad, stationId: null }])).toBeNull()
  })

  test('a_team_goes_where_it_serves_wherever_its_member_lives', () => {
    expect(whyNot(aVolunteer('v1', inTeam, livingIn(OTHER_STATION)))).toBeNull()
  })
})

test('a_volunteer_who_has_paused_is_not_asked', () => {
  expect(whyNot(aVolunteer('v1', { ...inTeam, paused: true }))).toBe('paused')
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
    expect(whyNot(holding('health', NOW), needed, nurses)).toBe('credential_missing')
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

describe('the list of reasons', () => {
  test('has_a_filter_for_each_code_and_one_test_above_for_each_filter', () => {
    const tested: readonly ExclusionCode[] = [
      'no_matching_team',
      'not_shared',
      'paused',
      'without_app',
      'is_requester',
      'credential_missing',
      'asked_before',
      'at_capacity',
      'time_clash',
    ]
    expect([...EXCLUSION_CODES]).toEqual(tested)
    expect(Object.keys(HARD_FILTERS).sort()).toEqual([...tested].sort())
  })

  test('gives_the_first_reason_only', () => {
    const nobody = aVolunteer(REQUESTER_ID, { paused: true, teamIds: ['barbers'] })
    expect(whyNot(nobody)).toBe('paused')
  })

  test('waits_only_for_what_passes_with_time', () => {
    expect([...PASSING_EXCLUSIONS].sort()).toEqual(['at_capacity', 'paused', 'time_clash'])
  })

  test('never_looks_at_people_who_are_no_volunteers', () => {
    const context = { people: [aPerson('p1')], teams: [BARBERS], atMs: NOW, settings: SETTINGS }
    expect(findCandidates(anOrder(), context)).toEqual({ candidates: [], excluded: [], pool: 0 })
  })
})
