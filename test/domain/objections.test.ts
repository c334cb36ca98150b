import { DAY_MS, MINUTE_MS } from '../../domain/kernel/shanghai-time'
import { attentionFor } from '../../domain/order/attention'
import { correctMinutes } from '../../domain/order/correct-minutes'
import { keepMinutes } from '../../domain/order/keep-minutes'
import type { MoveContext } from '../../domain/order/move-order'
import { objectToMinutes } from '../../domain/order/object-to-minutes'
import { onDeadline } from '../../domain/order/on-deadline'
import type { Order } from '../../domain/order/order'
import { anAssignment, anOrder, type asRole, NOW, SETTINGS } from '../fixtures/builders'
import { refusalOf } from './support/refusal-of'
import { taken } from './support/taken'

const visits = [{ inMs: NOW - 60 * MINUTE_MS, outMs: NOW }]
const order = anOrder({
  status: 'closed',
  statusSinceMs: NOW,
  milestones: { pending_rating: NOW },
  assignments: [
    anAssignment('v1', 'confirmed', { visits, confirmedMinutes: 50, settledBy: 'head', credits: 1 }),
  ],
})
const as = (role: Parameters<typeof asRole>[0], id: string, atMs = NOW): MoveContext => ({
  actor: { id, roles: [role] },
  atMs,
  settings: SETTINGS,
})
const object = (of: Order = order, atMs = NOW) =>
  objectToMinutes(of, '我做了两个钟头', as('volunteer', 'v1', atMs))
const objected = taken(object()).order
const checked = { volunteerId: 'v1', reason: { code: 'checked', text: '' } }

describe('a volunteer who says that his minutes are wrong', () => {
  test('puts the order before the station and the town, with a clock', () => {
    expect(objected).toMatchObject({
      status: 'closed',
      attention: { code: 'objection', of: ['station', 'town'] },
      dueAtMs: NOW + SETTINGS.objectionAnswerDays * DAY_MS,
    })
  })

  test('is on the list of whoever may answer, not of who settled the minutes', () => {
    const sees = (role: Parameters<typeof asRole>[0], id: string) =>
      attentionFor(objected, { id, roles: [role] })
    expect(sees('town_coordinator', 'town')).toBe('objection')
    expect(sees('station_head', 'another')).toBe('objection')
    expect(sees('station_head', 'head')).toBeNull()
  })

  test('says so once at a time, within the days that the town sets, and of his own minutes only', () => {
    expect(refusalOf(object(objected))).toBe('ORDER.OBJECTED_ALREADY')
    const lastDay = NOW + SETTINGS.objectionDays * DAY_MS
    expect(object(order, lastDay).ok).toBe(true)
    expect(refusalOf(object(order, lastDay + 1))).toBe('ORDER.OBJECTION_TOO_LATE')
    expect(refusalOf(objectToMinutes(order, 'x', as('volunteer', 'v2')))).toBe('ORDER.NOTHING_TO_CORRECT')
  })

  test('the days do not begin anew when the order is closed, but when the minutes are put right', () => {
    const lastDay = NOW + SETTINGS.objectionDays * DAY_MS
    const closed = { ...order, status: 'closed' as const, statusSinceMs: lastDay }
    expect(object(closed, lastDay).ok).toBe(true)
    expect(refusalOf(object(closed, lastDay + 1))).toBe('ORDER.OBJECTION_TOO_LATE')
    const wanted = { volunteerId: 'v1', minutes: 30, reason: { code: 'wrong_minutes', text: '' } }
    const town = { ...as('town_coordinator', 'town'), atMs: lastDay }
    const { order: right } = taken(correctMinutes(closed, wanted, town))
    expect(object(right, lastDay + SETTINGS.objectionDays * DAY_MS).ok).toBe(true)
  })

  test('is answered by putting the minutes right', () => {
    const wanted = { volunteerId: 'v1', minutes: 120, reason: { code: 'objection', text: '' } }
    const { order: right } = taken(correctMinutes(objected, wanted, as('town_coordinator', 'town')))
    expect(right).toMatchObject({ attention: null, dueAtMs: null })
    expect(right.assignments[0]?.objection).toMatchObject({ answeredBy: 'town', kept: null })
  })

  test('is answered with a reason why they stay, by somebody else than who settled them', () => {
    expect(refusalOf(keepMinutes(objected, checked, as('station_head', 'head')))).toBe(
      'ORDER.AUTHOR_CANNOT_CORRECT',
    )
    expect(refusalOf(keepMinutes(order, checked, as('town_coordinator', 'town')))).toBe('ORDER.NO_OBJECTION')
    const { order: kept } = taken(keepMinutes(objected, checked, as('town_coordinator', 'town')))
    expect(kept).toMatchObject({ attention: null, dueAtMs: null })
    expect(kept.assignments[0]).toMatchObject({ confirmedMinutes: 50, objection: { kept: checked.reason } })
    expect(object(kept).ok).toBe(true)
  })

  test('is not forgotten: the offices are reminded at every interval until somebody answers', () => {
    const daysMs = SETTINGS.objectionAnswerDays * DAY_MS
    const early = taken(onDeadline(objected, { atMs: NOW + daysMs - 1, settings: SETTINGS }))
    expect(early.events).toEqual([])
    const { order: reminded, events } = taken(
      onDeadline(objected, { atMs: NOW + daysMs, settings: SETTINGS }),
    )
    expect(events.map(({ type }) => type)).toEqual(['remind'])
    expect(reminded).toMatchObject({ status: 'closed', dueAtMs: NOW + 2 * daysMs })
  })

  test('does not hold up the rating: an unrated order closes in its time', () => {
    const waiting = taken(object({ ...order, status: 'pending_rating', statusSinceMs: NOW })).order
    const after = taken(onDeadline(waiting, { atMs: NOW + SETTINGS.ratingDays * DAY_MS, settings: SETTINGS }))
    expect(after.order).toMatchObject({ status: 'closed', attention: { code: 'objection' } })
  })
})
