import fc from 'fast-check'
import { activityView } from '../../../domain/activity/activity-view'
import { checkIn, checkOut, doorHint, tick } from '../../../domain/activity/attend'
import { countsFor } from '../../../domain/activity/counts-for'
import { doorCodeText, doorWindowAt, goodWindows, readDoorCode } from '../../../domain/activity/door-code'
import { dueStep, nextDueMs } from '../../../domain/activity/due-step'
import { forgetPeople } from '../../../domain/activity/forget-people'
import { holdActivity } from '../../../domain/activity/hold-activity'
import { listedPeople } from '../../../domain/activity/listed-people'
import { confirmMinutes, correctActivityMinutes } from '../../../domain/activity/settle-activity'
import { walkIn } from '../../../domain/activity/walk-in'
import { knownSpans, serviceMinutes } from '../../../domain/hours/service-minutes'
import { HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { aPerson, aVolunteer, HOME_STATION, OTHER_STATION, SETTINGS } from '../../fixtures/builders'
import { acting, aLine, anActivity } from '../support/an-activity'
import { refusalOf } from '../support/refusal-of'

const { startsAtMs: STARTS, endsAtMs: ENDS } = anActivity()
/** Grown-up volunteers, of whom nothing keeps any away. */
const KNOWN = listedPeople(['v1', 'v2', 'v3', 'v9'].map((id) => aVolunteer(id)))
const HOW = { recentOf: () => [], byTown: false }
const head = (atMs: number, id = 'head') => acting(id, ['anybody', 'organiser'], atMs)
const lines = { enrolments: [aLine('v1'), aLine('v2'), aLine('g1', { kind: 'guest' })] }

const taken = <T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

test('once held, who is inside leaves with it and who was not seen did not come', () => {
  const begun = taken(checkIn(anActivity(lines), aVolunteer('v1'), acting('v1', ['anybody'], STARTS)))
  const { activity, notices } = taken(holdActivity(begun, 7, head(ENDS + MINUTE_MS)))
  expect(
    activity.enrolments.map(({ personId, status, visits }) => [personId, status, visits.length]),
  ).toEqual([
    ['v1', 'came', 1],
    ['v2', 'missed', 0],
    ['g1', 'missed', 0],
  ])
  expect(activity.enrolments[0]?.visits[0]).toEqual({ inMs: STARTS, by: 'code', outMs: ENDS })
  const early = taken(holdActivity(begun, 0, head(ENDS - 30 * MINUTE_MS))).activity
  expect(early.enrolments[0]?.visits[0]).toEqual({
    inMs: STARTS,
    by: 'code',
    outMs: ENDS - 30 * MINUTE_MS,
  })
  expect(notices.map(({ to }) => to)).toEqual([`station:${HOME_STATION}`])
  const late = taken(holdActivity(begun, 0, head(ENDS + 3 * HOUR_MS))).activity
  expect(late.enrolments[0]?.visits[0]).toMatchObject({ outMs: ENDS, endAssumed: true })
})

test('said twice it is said once, and a second stay is another visit', () => {
  const person = aVolunteer('v1')
  const at = (hours: number) => acting('v1', ['anybody'], STARTS + hours * HOUR_MS)
  const once = taken(checkIn(anActivity(lines), person, at(0)))
  expect(taken(checkIn(once, person, at(0.5))).enrolments).toEqual(once.enrolments)
  const gone = taken(checkOut(once, 'v1', at(1)))
  expect(refusalOf(checkOut(gone, 'v1', at(1)))).toBe('ACTIVITY.NOT_INSIDE')
  expect(taken(checkIn(gone, person, at(1.5))).enrolments[0]?.visits).toHaveLength(2)
})

test('scanned without a signal, the phone’s times are a hint: kept as such, measuring nothing, and never over what is there', () => {
  const person = aVolunteer('v1')
  const at = (atMs: number) => acting('v1', ['anybody'], atMs)
  const came = STARTS + 5 * MINUTE_MS
  const home = ENDS + 30 * MINUTE_MS
  expect([came, STARTS - 3 * HOUR_MS, home + 1].map((tapMs) => doorHint(anActivity(), tapMs, home))).toEqual([
    came,
    undefined,
    undefined,
  ])
  const late = taken(checkIn(anActivity(lines), person, at(home), came))
  const gone = taken(checkOut(late, 'v1', at(home), ENDS - MINUTE_MS))
  const told = { inMs: home, outMs: home, by: 'code', inHintMs: came, outHintMs: ENDS - MINUTE_MS }
  expect(gone.enrolments[0]?.visits).toEqual([told])
  expect(
    serviceMinutes(
      [told].map((visit) => ({ ...visit, by: 'code' as const })),
      600,
    ),
  ).toBe(0)

  const held = taken(holdActivity(anActivity(lines), 0, head(ENDS))).activity
  const after = taken(checkIn(held, person, at(home), came))
  expect(after.enrolments[0]).toMatchObject({
    status: 'came',
    visits: [{ inHintMs: came, outHintMs: ENDS, endAssumed: true }],
  })
  expect(taken(checkOut(after, 'v1', at(home), ENDS - MINUTE_MS)).enrolments[0]?.visits).toEqual([told])
  expect(refusalOf(checkIn(held, person, at(home)))).toBe('ACTIVITY.MOVE_NOT_ALLOWED')
  expect(refusalOf(checkOut(after, 'v1', at(home)))).toBe('ACTIVITY.NOT_INSIDE')
  const paper = taken(tick(held, ['v1'], 'whole_time', KNOWN, head(ENDS + MINUTE_MS)))
  expect(taken(checkIn(paper, person, at(home), came)).enrolments).toEqual(paper.enrolments)

  const open = taken(holdActivity(late, 0, head(ENDS + 3 * HOUR_MS))).activity
  expect(knownSpans(open.enrolments[0]?.visits ?? [])).toEqual([{ inMs: came, outMs: ENDS }])
})

test('who comes without having enrolled takes a free place, and never one that is taken', () => {
  const stranger = aVolunteer('v9')
  const now = acting('v9', ['anybody'], STARTS)
  const came = taken(checkIn(anActivity(), stranger, now))
  expect(came.enrolments).toMatchObject([{ personId: 'v9', kind: 'volunteer', status: 'came' }])
  const before = acting('v9', ['anybody'], STARTS - MINUTE_MS)
  expect(refusalOf(checkIn(anActivity(lines), stranger, before))).toBe('ACTIVITY.FULL')
})

test('once it has begun, who enrolled and is not there keeps nobody out who stands at the door', () => {
  const guest = aPerson('g9')
  const full = anActivity({ capacity: { volunteer: 2, guest: 1 }, ...lines })
  const at = (atMs: number) => acting('g9', ['anybody'], atMs)
  expect(refusalOf(checkIn(full, guest, at(STARTS - MINUTE_MS)))).toBe('ACTIVITY.FULL')
  const came = taken(checkIn(full, guest, at(STARTS)))
  expect(came.enrolments.at(-1)).toMatchObject({ personId: 'g9', kind: 'guest', status: 'came' })
  expect(refusalOf(checkIn(came, aPerson('g8'), acting('g8', ['anybody'], STARTS)))).toBe('ACTIVITY.FULL')
  // Who has a place has it, however late he comes.
  expect(checkIn(came, aPerson('g1'), acting('g1', ['anybody'], STARTS)).ok).toBe(true)
})

test('who comes without a phone is written down at the door by who holds it, as having come, once', () => {
  const stranger = aVolunteer('v9')
  const put = (
    activity = anActivity(lines),
    atMs = STARTS + MINUTE_MS,
    kind: 'volunteer' | 'guest' = 'volunteer',
  ) => walkIn(activity, stranger, kind, head(atMs))
  expect(refusalOf(put(anActivity(lines), STARTS - MINUTE_MS))).toBe('ACTIVITY.NOT_STARTED')
  const { activity, notices } = taken(put())
  expect(activity.enrolments.at(-1)).toMatchObject({
    personId: 'v9',
    status: 'came',
    enteredBy: 'head',
    visits: [{ inMs: STARTS + MINUTE_MS, outMs: null, by: 'office', writtenBy: 'head' }],
  })
  expect(notices.map(({ to }) => to)).toEqual(['person:v9'])
  expect(refusalOf(put(activity))).toBe('ACTIVITY.ENROLLED_ALREADY')
  const waiting = anActivity({ enrolments: [...lines.enrolments, aLine('v9', { status: 'waiting' })] })
  expect(taken(put(waiting)).activity.enrolments.at(-1)).toMatchObject({ personId: 'v9', status: 'came' })
  const over = taken(put(anActivity(lines), ENDS)).activity
  expect(over.enrolments.at(-1)).toMatchObject({ status: 'enrolled', visits: [] })
  expect(taken(tick(over, ['v9'], 'whole_time', KNOWN, head(ENDS))).enrolments.at(-1)?.visits).toHaveLength(1)
  const closed = anActivity({ capacity: { volunteer: 2, guest: 0 } })
  expect(refusalOf(put(closed, STARTS, 'guest'))).toBe('ACTIVITY.NOT_OPEN_TO')
  expect(refusalOf(walkIn(anActivity(), stranger, 'guest', acting('x', ['helper'], STARTS)))).toBe(
    'SESSION.NOT_YOUR_STATION',
  )
})

test('who waited for a place and came is ticked like anybody else, since it has begun', () => {
  const waits = anActivity({ enrolments: [aLine('v3', { status: 'waiting' })] })
  expect(refusalOf(tick(waits, ['v3'], 'arrived', KNOWN, head(STARTS - MINUTE_MS)))).toBe(
    'ACTIVITY.NOT_ENROLLED',
  )
  expect(taken(tick(waits, ['v3'], 'arrived', KNOWN, head(STARTS))).enrolments[0]?.status).toBe('came')
})

test('who forgot to say that he left is proposed as long as the activity was, and more is said with a reason', () => {
  const visit = { inMs: STARTS + 30 * MINUTE_MS, outMs: null, by: 'code' as const }
  const begun = anActivity({ enrolments: [aLine('v1', { status: 'came', visits: [visit] })] })
  const held = taken(holdActivity(begun, 0, head(ENDS + 20 * MINUTE_MS))).activity
  const reader = aPerson('head', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })
  const seen = { atMs: ENDS + 20 * MINUTE_MS, settings: SETTINGS, beside: () => [] }
  expect(activityView(held, reader, seen).list).toMatchObject([{ measuredMinutes: 90, proposedMinutes: 90 }])
  const more = [{ volunteerId: 'v1', minutes: 110, reason: null }]
  expect(refusalOf(confirmMinutes(held, more, head(ENDS + 21 * MINUTE_MS, 'other'), HOW))).toBe(
    'ORDER.MINUTES_REASON_REQUIRED',
  )
})

test('ticked from paper nobody’s own measure is written over, and the writer does not confirm', () => {
  const visit = { inMs: STARTS, outMs: STARTS + HOUR_MS, by: 'code' as const }
  const over = anActivity({ enrolments: [aLine('v1', { visits: [visit], status: 'came' }), aLine('v2')] })
  const ticked = taken(tick(over, ['v1', 'v2'], 'whole_time', KNOWN, head(ENDS)))
  expect(ticked.enrolments[0]?.visits).toEqual([visit])
  expect(ticked.enrolments[1]?.visits).toMatchObject([{ inMs: STARTS, outMs: ENDS, by: 'entry' }])
  const held = taken(holdActivity(ticked, 0, head(ENDS))).activity
  const decision = [{ volunteerId: 'v2', minutes: 120, reason: { code: 'in_fact', text: '' } }]
  expect(refusalOf(confirmMinutes(held, decision, head(ENDS), HOW))).toBe('ORDER.WROTE_CANNOT_CONFIRM')
  const { credits } = taken(confirmMinutes(held, decision, head(ENDS, 'other'), HOW))
  expect(credits).toMatchObject([{ volunteerId: 'v2', minutes: 120, hourClass: 'declared', revision: 1 }])
})

test('settled again with the same minutes nothing is credited; corrected, the first credit is taken back', () => {
  const visits = [{ inMs: STARTS, outMs: ENDS }]
  const joint = { jointStationIds: [OTHER_STATION] }
  const line = aLine('v1', { visits, status: 'came', stationId: OTHER_STATION })
  const held = anActivity({ ...joint, status: 'held', enrolments: [line] })
  const decision = { volunteerId: 'v1', minutes: 120, reason: null }
  const first = taken(confirmMinutes(held, [decision], head(ENDS), HOW))
  expect(first.credits).toMatchObject([
    { minutes: 120, hourClass: 'verified', lentByStationId: OTHER_STATION },
  ])
  expect(taken(confirmMinutes(first.activity, [decision], head(ENDS), HOW)).credits).toEqual([])
  const wrong = { volunteerId: 'v1', minutes: 60, reason: { code: 'wrong_minutes', text: '' } }
  expect(refusalOf(correctActivityMinutes(first.activity, wrong, head(ENDS), HOW))).toBe(
    'ORDER.AUTHOR_CANNOT_CORRECT',
  )
  const right = taken(correctActivityMinutes(first.activity, wrong, head(ENDS, 'other'), HOW))
  expect(right).toMatchObject({ takesBack: 1, credits: [{ minutes: 60, revision: 2 }] })
})

test('an activity counts once for each station that holds it, and one of the town itself for the town', () => {
  expect(countsFor({ stationId: HOME_STATION, jointStationIds: [OTHER_STATION, HOME_STATION] })).toEqual([
    HOME_STATION,
    OTHER_STATION,
  ])
  expect(countsFor({ stationId: null, jointStationIds: [] })).toEqual([null])
})

test('the clock speaks the day before, after its end, and while minutes wait', () => {
  const at = (atMs: number) => ({ atMs, settings: SETTINGS })
  const first = nextDueMs(anActivity(), at(STARTS - 48 * HOUR_MS)) ?? 0
  expect(dueStep(anActivity({ dueAtMs: first }), first)).toBe('tomorrow')
  const second = nextDueMs(anActivity(), at(first)) ?? 0
  expect(second).toBeGreaterThan(ENDS)
  expect(dueStep(anActivity({ dueAtMs: second }), second)).toBe('record')
  const held = anActivity({ status: 'held', ...lines })
  expect(nextDueMs(held, at(ENDS))).toBeNull()
  const served = { enrolments: [aLine('v1', { visits: [{ inMs: STARTS, outMs: ENDS }] })] }
  expect(nextDueMs({ ...held, ...served }, at(ENDS))).not.toBeNull()
})

test('a code counts for its own minute and two more; what was scanned or typed reads the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 }), (atMs) => {
      const window = doorWindowAt(atMs)
      expect(goodWindows(atMs + 2 * MINUTE_MS)).toContain(window)
      expect(goodWindows(atMs + 3 * MINUTE_MS)).not.toContain(window)
      expect(goodWindows(atMs)).not.toContain(window + 1)
    }),
  )
  expect(readDoorCode(doorCodeText('7K4QAB'))).toBe('7K4QAB')
  expect(readDoorCode(' 7k4 qab ')).toBe('7K4QAB')
  expect(readDoorCode('STSZY:7K4QAB7K4Q')).toBeNull()
})

test('names that have had their time go; how many came stays, and whose minutes are whose', () => {
  const ended = anActivity({
    status: 'closed',
    othersCame: 4,
    enrolments: [
      aLine('v1', { status: 'came', confirmedMinutes: 60 }),
      aLine('g1', { kind: 'guest', status: 'came' }),
    ],
  })
  const forgotten = forgetPeople(ended, ENDS)
  expect(forgotten).toMatchObject({ othersCame: 5, enrolments: [{ personId: 'v1', confirmedMinutes: 60 }] })
  expect(JSON.stringify(forgotten)).not.toContain('李长福')
  expect(forgetPeople(forgotten, ENDS)).toBe(forgotten)
})
