import type { Activity } from '../../../domain/activity/activity'
import { checkIn, tick } from '../../../domain/activity/attend'
import { changeActivity } from '../../../domain/activity/change-activity'
import { enrol, findEnrolment, leave } from '../../../domain/activity/enrol'
import { forgetPerson } from '../../../domain/activity/forget-people'
import { listedPeople } from '../../../domain/activity/listed-people'
import { giveUpPlace } from '../../../domain/activity/take-off'
import type { Result } from '../../../domain/kernel/result'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { Person, VolunteerProfile } from '../../../domain/people/person'
import { aVolunteer, NOW } from '../../fixtures/builders'
import { GUARDIAN } from '../support/a-guardian'
import { acting, aLine, anActivity } from '../support/an-activity'
import { taken } from '../support/taken'

const FIFTEEN = { birthMonth: '2011-06', guardian: GUARDIAN } as const
const PAPER = { specialty: 'convenience', credential: true } as const
const HEAD = acting('head', ['anybody', 'organiser'])
const BLOCK = { untilMs: NOW + 1e10, reason: { code: 'other', text: '' }, by: 'head', atMs: NOW }

const child = aVolunteer('child', FIFTEEN)
const adult = aVolunteer('adult')
const KNOWN = listedPeople([child, adult])
const CHILD_LINE = aLine('child', { name: '赵小', accompanied: true })
const both = anActivity({ enrolments: [aLine('adult'), CHILD_LINE] })

const statusOf = (activity: Activity, id: string) => findEnrolment(activity, id)?.status ?? null

const whyNot = (result: Result<unknown>): string =>
  result.ok ? '' : `${result.refusal.code} ${String(result.refusal.details?.why ?? '')}`

/** He enrolled when nothing kept him; this is how he, the activity and the others are when he stands at the door. */
const AT_THE_DOOR: readonly (readonly [string, Partial<VolunteerProfile>, Partial<Activity>, RegExp])[] = [
  ['fifteen, and the adult is gone', FIFTEEN, {}, /大人一起/],
  ['fifteen, and it has become dangerous', FIFTEEN, { risk: 'high', enrolments: [aLine('adult')] }, /有危险/],
  ['who has left the service', { leftAtMs: NOW }, {}, /还不是志愿者/],
  ['whose paper was revoked', { credentials: [] }, PAPER, /证书/],
  ['who is insured no more', { insurances: [] }, { risk: 'high' }, /保险/],
]

test.each(AT_THE_DOOR)('%s: does not check in, though he stands on the list', (_who, profile, facts, why) => {
  const activity = anActivity({ ...facts, enrolments: [...(facts.enrolments ?? []), aLine('v1')] })
  const door = acting('v1', ['anybody'], activity.startsAtMs)
  expect(whyNot(checkIn(activity, aVolunteer('v1', profile), door))).toMatch(why)
})

test.each(AT_THE_DOOR)(
  '%s: is not ticked as there either, in words that name him',
  (_who, profile, facts, why) => {
    const activity = anActivity({ ...facts, enrolments: [...(facts.enrolments ?? []), aLine('v1')] })
    const head = acting('head', ['anybody', 'organiser'], activity.startsAtMs)
    const refused = tick(activity, ['v1'], 'arrived', listedPeople([aVolunteer('v1', profile)]), head)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'ACTIVITY.NOT_FOR_THEM' } })
    expect(String(!refused.ok && refused.refusal.details?.who)).toMatch(/^李长福（/)
    expect(String(!refused.ok && refused.refusal.details?.who)).toMatch(why)
    expect(tick(activity, ['v1'], 'left', listedPeople([]), head).ok).toBe(true)
  },
)

test('a minor is ticked with the adult beside him and not without him, also from paper; who is blocked is not', () => {
  const over = anActivity({
    status: 'held',
    enrolments: [aLine('adult', { status: 'missed' }), { ...CHILD_LINE, status: 'missed' }],
  })
  const head = acting('head', ['anybody', 'organiser'], over.endsAtMs)
  const whole = (ids: readonly string[], known = KNOWN) => tick(over, ids, 'whole_time', known, head)
  expect(whyNot(whole(['child']))).toMatch(/^ACTIVITY.NOT_FOR_THEM/)
  expect(taken(whole(['adult', 'child'])).enrolments.map(({ status }) => status)).toEqual(['came', 'came'])
  const blocked = listedPeople([{ ...adult, block: BLOCK }, child])
  expect(whyNot(whole(['adult', 'child'], blocked))).toMatch(/^ACTIVITY.NOT_FOR_THEM/)
})

/** What has become of him since he was there. */
const SINCE: readonly (readonly [string, (endsAtMs: number) => Person])[] = [
  [
    'left the service',
    (endsAtMs) => aVolunteer('v1', { leftAtMs: endsAtMs + HOUR_MS, specialties: [], paused: true }),
  ],
  ['lost a specialty', () => aVolunteer('v1', { specialties: [] })],
  ['was blocked', (endsAtMs) => ({ ...aVolunteer('v1'), block: { ...BLOCK, atMs: endsAtMs + HOUR_MS } })],
]

test.each(SINCE)('who %s afterwards is entered from paper all the same: he served', (_what, since) => {
  const enrolments = [aLine('v1', { status: 'missed' })]
  const over = anActivity({ status: 'held', specialty: 'convenience', enrolments })
  const head = acting('head', ['anybody', 'organiser'], over.endsAtMs + 2 * HOUR_MS)
  const known = listedPeople([since(over.endsAtMs)])
  expect(taken(tick(over, ['v1'], 'whole_time', known, head)).enrolments[0]?.status).toBe('came')
})

test('who is blocked does not check in; who pauses keeps the place he has', () => {
  const activity = anActivity({ enrolments: [aLine('v1')] })
  const door = acting('v1', ['anybody'], activity.startsAtMs)
  const blocked: Person = { ...aVolunteer('v1'), block: BLOCK }
  expect(whyNot(checkIn(activity, blocked, door))).toMatch(/^BLOCK.IN_FORCE/)
  expect(checkIn(activity, aVolunteer('v1', { paused: true }), door).ok).toBe(true)
  const inside = taken(checkIn(both, adult, acting('adult', ['anybody'], both.startsAtMs)))
  expect(checkIn(inside, child, acting('child', ['anybody'], both.startsAtMs)).ok).toBe(true)
})

test('what becomes dangerous takes a minor off the list, and he reads why', () => {
  const { activity, notices } = taken(changeActivity(both, { ...both, risk: 'high' }, KNOWN, HEAD))
  expect([statusOf(activity, 'adult'), statusOf(activity, 'child')]).toEqual(['enrolled', 'left'])
  expect(notices.map(({ to, text }) => [to, /有危险/.test(text)])).toEqual([['person:child', true]])
})

test('whom a change leaves without an adult comes off with him', () => {
  const known = listedPeople([child, aVolunteer('adult', { insurances: [], birthMonth: '1980-01' })])
  const { activity } = taken(changeActivity(both, { ...both, maxAge: 30 }, known, HEAD))
  expect([statusOf(activity, 'adult'), statusOf(activity, 'child')]).toEqual(['left', 'left'])
})

test.each([
  ['leaves', () => taken(leave(both, 'adult', KNOWN, acting('adult')))],
  ['leaves the service', () => giveUpPlace(both, ({ personId }) => personId === 'adult', KNOWN, HEAD)],
  ['leaves the product', () => forgetPerson(both, { personId: 'adult', name: 'STS-1' }, KNOWN, HEAD)],
])('when the adult %s the holder and the minor hear that he would be alone', (_how, step) => {
  const { activity, notices } = step()
  expect([statusOf(activity, 'adult'), statusOf(activity, 'child')]).toEqual(['left', 'enrolled'])
  const told = notices.filter(({ to }) => to !== 'person:adult')
  expect(told.map(({ to }) => to)).toEqual([`station:${both.stationId}`, 'person:child'])
  expect(told[0]?.text).toMatch(/赵小未满十六岁/)
})

test('who may not come any more does not move up, and keeps the place from nobody', () => {
  const waiting = aLine('v1', { status: 'waiting' })
  const full = anActivity({
    capacity: { volunteer: 1, guest: 0 },
    enrolments: [aLine('adult'), waiting, aLine('v2', { status: 'waiting', sinceMs: NOW + 1 })],
  })
  const gone = aVolunteer('v1', { leftAtMs: NOW })
  const known = listedPeople([gone, aVolunteer('v2')])
  const { activity } = taken(leave(full, 'adult', known, acting('adult')))
  expect([statusOf(activity, 'v1'), statusOf(activity, 'v2')]).toEqual(['waiting', 'enrolled'])

  const free = anActivity({ capacity: { volunteer: 1, guest: 0 }, enrolments: [waiting] })
  const came = taken(enrol(free, adult, 'volunteer', listedPeople([gone]), acting('adult'))).activity
  expect([statusOf(came, 'v1'), statusOf(came, 'adult')]).toEqual(['waiting', 'enrolled'])
})
