import type { Activity } from '../../../domain/activity/activity'
import { enrolHindrance } from '../../../domain/activity/enrol-hindrances'
import { shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import type { VolunteerProfile } from '../../../domain/people/person'
import { aPerson, aVolunteer, NOW, SETTINGS } from '../../fixtures/builders'
import { GUARDIAN } from '../support/a-guardian'
import { aLine, anActivity } from '../support/an-activity'

const WITH_ADULT = { enrolments: [aLine('adult')] }
const NIGHT = { startsAtMs: shanghaiInstant(2026, 11, 24, 21), endsAtMs: shanghaiInstant(2026, 11, 24, 23) }
const PAPER = (expiresAtMs: number) => ({ credentials: [{ specialty: 'convenience', expiresAtMs }] }) as const
const LATER = NOW + 1e10

const CASES: readonly (readonly [string, Partial<VolunteerProfile>, Partial<Activity>, RegExp | null])[] = [
  ['an adult', {}, {}, null],
  ['a child of seven', { birthMonth: '2019-01', guardian: GUARDIAN }, WITH_ADULT, /未满八岁/],
  ['somebody of fifteen without a guardian’s word', { birthMonth: '2011-06' }, WITH_ADULT, /监护人/],
  ['somebody of fifteen with an adult', { birthMonth: '2011-06', guardian: GUARDIAN }, WITH_ADULT, null],
  ['somebody of fifteen alone', { birthMonth: '2011-06', guardian: GUARDIAN }, {}, /大人一起/],
  [
    'somebody of fifteen by night',
    { birthMonth: '2011-06', guardian: GUARDIAN },
    { ...WITH_ADULT, ...NIGHT },
    /晚上/,
  ],
  [
    'somebody of seventeen in danger',
    { birthMonth: '2009-06', guardian: GUARDIAN },
    { risk: 'high' },
    /有危险/,
  ],
  ['an adult without insurance in danger', { insurances: [] }, { risk: 'high' }, /保险/],
  ['who has not the specialty', {}, { specialty: 'health' }, /特长/],
  ['whose paper runs out before', PAPER(NOW), { specialty: 'convenience', credential: true }, /证书/],
  ['whose paper holds', PAPER(LATER), { specialty: 'convenience', credential: true }, null],
  ['who pauses', { paused: true }, {}, /暂停/],
  ['who has left', { leftAtMs: NOW }, {}, /还不是志愿者/],
  ['who is older than it says', { birthMonth: '1950-01' }, { maxAge: 60 }, /年龄/],
]

test.each(CASES)('%s', (_who, profile, facts, expected) => {
  const words = enrolHindrance(anActivity(facts), aVolunteer('v1', profile), 'volunteer', SETTINGS)
  if (expected === null) expect(words).toBeNull()
  else expect(words).toMatch(expected)
})

test('as a guest everybody may come, whatever he could not serve in', () => {
  const dangerous = anActivity({ risk: 'high', specialty: 'health', credential: true, ...NIGHT })
  expect(enrolHindrance(dangerous, aPerson('villager'), 'guest', SETTINGS)).toBeNull()
  expect(enrolHindrance(dangerous, aPerson('villager'), 'volunteer', SETTINGS)).toMatch(/还不是志愿者/)
})
