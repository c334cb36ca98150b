import { activityView } from '../../../domain/activity/activity-view'
import { countsFor } from '../../../domain/activity/counts-for'
import { joinActivity } from '../../../domain/activity/join-activity'
import type { Grant } from '../../../domain/people/person'
import { isHeldBy } from '../../../domain/targets/activity-figures'
import { aPerson, HOME_STATION, OTHER_STATION, SETTINGS } from '../../fixtures/builders'
import { acting, aLine, anActivity } from '../support/an-activity'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const holding = (id: string, grant: Grant) => aPerson(id, { grants: [grant] })
const OTHER_HEAD = holding('other', { role: 'station_head', stationId: OTHER_STATION })
const named = anActivity({ jointStationIds: [OTHER_STATION], joinedStationIds: [] })
const by = (id: string) => acting(id, ['anybody', 'named'])

test('a station that was only named has held nothing; once its head has said so it has', () => {
  const held = (activity: typeof named) => isHeldBy({ ...activity, status: 'held' }, OTHER_STATION)
  expect(held(named)).toBe(false)
  const { activity, notices } = taken(joinActivity(named, OTHER_HEAD, by('other')))
  expect(held(activity)).toBe(true)
  expect(isHeldBy({ ...activity, status: 'held' }, HOME_STATION)).toBe(true)
  expect(notices.map(({ to }) => to)).toEqual([`station:${HOME_STATION}`])
  expect(refusalOf(joinActivity(activity, OTHER_HEAD, by('other')))).toBe('SESSION.NOT_YOUR_STATION')
})

test('until then she reads nobody’s name and moves nothing but that; from then on she holds it', () => {
  const seen = { atMs: named.startsAtMs - 1, settings: SETTINGS, beside: () => [] }
  const asked = { ...named, enrolments: [aLine('v1')] }
  const before = activityView(asked, OTHER_HEAD, seen)
  expect(before.list).toBeNull()
  expect(before.moves).toContain('join')
  for (const move of ['cancel', 'change', 'attend'] as const) expect(before.moves).not.toContain(move)
  const { activity } = taken(joinActivity(asked, OTHER_HEAD, by('other')))
  const after = activityView(activity, OTHER_HEAD, seen)
  expect(after.list).toHaveLength(1)
  expect(after.moves).toEqual(expect.arrayContaining(['cancel', 'change', 'attend']))
  expect(after.moves).not.toContain('join')
})

test.each([
  ['the head who names it', holding('head', { role: 'station_head', stationId: HOME_STATION })],
  ['the town', holding('town', { role: 'town_coordinator' })],
])('%s does not say so for it', (_who, person) => {
  expect(refusalOf(joinActivity(named, person, by(person.id)))).toBe('SESSION.NOT_YOUR_STATION')
})

test('what was held before that was asked stays as it counted; who is named no more does not count', () => {
  const { joinedStationIds: _, ...before } = named
  expect(countsFor(before)).toEqual([HOME_STATION, OTHER_STATION])
  expect(countsFor({ ...named, joinedStationIds: [OTHER_STATION], jointStationIds: [] })).toEqual([
    HOME_STATION,
  ])
})
