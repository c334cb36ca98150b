import { asDoubtable } from '../../../domain/activity/as-doubtable'
import { closeActivity, holdActivity } from '../../../domain/activity/hold-activity'
import { keepActivityMinutes } from '../../../domain/activity/keep-activity-minutes'
import { objectToActivity } from '../../../domain/activity/object-to-activity'
import { confirmMinutes, correctActivityMinutes } from '../../../domain/activity/settle-activity'
import { DAY_MS, HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { isFrozen } from '../../../domain/order/is-frozen'
import { HOME_STATION, SETTINGS } from '../../fixtures/builders'
import { acting, aLine, anActivity } from '../support/an-activity'
import { refusalOf } from '../support/refusal-of'

const { startsAtMs: STARTS, endsAtMs: ENDS } = anActivity()
const SETTLED = ENDS + HOUR_MS
const REASON = { code: 'checked', text: '' }
const organiser = (id: string, atMs = SETTLED) => acting(id, ['anybody', 'organiser'], atMs)
const volunteer = (atMs = SETTLED) => acting('v1', ['anybody'], atMs)

const taken = <T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

const HOW = { recentOf: () => [], byTown: false }
const visits = [{ inMs: STARTS, outMs: ENDS, by: 'code' as const }]
const line = aLine('v1', { visits, status: 'came' })
const held = taken(holdActivity(anActivity({ enrolments: [line] }), 0, organiser('head', ENDS))).activity
const minutes = [{ volunteerId: 'v1', minutes: 120, reason: null }]
const settled = taken(confirmMinutes(held, minutes, organiser('head'), HOW)).activity
const closed = taken(closeActivity(settled, organiser('head')))
const objected = taken(objectToActivity(closed, '多待了半小时', volunteer()))

test('who served says that his minutes are wrong: they prove nothing, and what was closed is in hand again', () => {
  expect(isFrozen(asDoubtable(closed), 'v1')).toBe(false)
  expect(isFrozen(asDoubtable(objected.activity), 'v1')).toBe(true)
  expect(isFrozen(asDoubtable(objected.activity), 'v2')).toBe(false)
  expect(objected.activity).toMatchObject({ status: 'held', closedAtMs: null })
  expect(objected.activity.dueAtMs).toBeGreaterThan(SETTLED)
  expect(objected.notices.map(({ to }) => to)).toEqual([`station:${HOME_STATION}`, 'town:341525111'])
  expect(refusalOf(closeActivity(objected.activity, organiser('head')))).toBe('ACTIVITY.UNSETTLED')
})

test('once at a time, within the town’s days, by who has settled minutes', () => {
  expect(refusalOf(objectToActivity(objected.activity, '再说一次', volunteer()))).toBe(
    'ORDER.OBJECTED_ALREADY',
  )
  const last = SETTLED + SETTINGS.objectionDays * DAY_MS
  expect(objectToActivity(closed, '还来得及', volunteer(last)).ok).toBe(true)
  expect(refusalOf(objectToActivity(closed, '晚了', volunteer(last + 1)))).toBe('ORDER.OBJECTION_TOO_LATE')
  expect(refusalOf(objectToActivity(held, '还没确认', volunteer()))).toBe('ORDER.NOTHING_TO_CORRECT')
  expect(refusalOf(objectToActivity(closed, '没去', acting('v9', ['anybody'], SETTLED)))).toBe(
    'ORDER.NOTHING_TO_CORRECT',
  )
})

test('it is answered by somebody else than who settled them: kept with a reason, or put right', () => {
  const keep = (as: string) =>
    keepActivityMinutes(objected.activity, { personId: 'v1', reason: REASON }, organiser(as))
  expect(refusalOf(keep('head'))).toBe('ORDER.AUTHOR_CANNOT_CORRECT')
  const kept = taken(keep('town'))
  expect(kept.activity.enrolments[0]).toMatchObject({
    confirmedMinutes: 120,
    objection: { answeredBy: 'town', kept: REASON },
  })
  expect(kept.notices).toMatchObject([{ to: 'person:v1', text: expect.stringContaining('不改') }])
  expect(isFrozen(asDoubtable(kept.activity), 'v1')).toBe(false)
  expect(closeActivity(kept.activity, organiser('head')).ok).toBe(true)
  const again = keepActivityMinutes(kept.activity, { personId: 'v1', reason: REASON }, organiser('town'))
  expect(refusalOf(again)).toBe('ORDER.NO_OBJECTION')
  const right = { volunteerId: 'v1', minutes: 60, reason: { code: 'objection', text: '' } }
  const put = taken(correctActivityMinutes(objected.activity, right, organiser('town'), HOW)).activity
  expect(put.enrolments[0]).toMatchObject({
    confirmedMinutes: 60,
    objection: { answeredBy: 'town', kept: null },
  })
  expect(isFrozen(asDoubtable(put), 'v1')).toBe(false)
})
