import { DAY_MS, HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { allowedMoves } from '../../../domain/order/allowed-moves'
import { attentionFor } from '../../../domain/order/attention'
import { changedParts } from '../../../domain/order/changed-parts'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { correctMinutes } from '../../../domain/order/correct-minutes'
import { isDisputed } from '../../../domain/order/dispute'
import { endOrder } from '../../../domain/order/end-order'
import { isFrozen } from '../../../domain/order/is-frozen'
import { keepMinutes } from '../../../domain/order/keep-minutes'
import type { MoveContext } from '../../../domain/order/move-order'
import { notDone } from '../../../domain/order/not-done'
import { objectToMinutes } from '../../../domain/order/object-to-minutes'
import { onDeadline } from '../../../domain/order/on-deadline'
import type { Order, RatingTag } from '../../../domain/order/order'
import { partsOf } from '../../../domain/order/parts-of'
import { rateOrder } from '../../../domain/order/rate-order'
import { settleDispute } from '../../../domain/order/settle-dispute'
import { orderView } from '../../../domain/views/order-view'
import { anActor, anAssignment, anOrder, asRole, inContext, NOW, SETTINGS } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const SORTED = { code: 'sorted_out', text: '' }
const HEAD = asRole('station_head', { atMs: NOW + HOUR_MS })
const TOWN = asRole('town_coordinator', { atMs: NOW + HOUR_MS })
const waiting = anOrder({
  status: 'pending_rating',
  assignments: [anAssignment('v1', 'confirmed', { settledBy: 'head', credits: 1 })],
})
const rate = (stars: number, ...tags: readonly RatingTag[]) =>
  taken(rateOrder(waiting, { stars, tags, text: '' }, asRole('villager'))).order
const saidNotDone = taken(notDone(waiting, { code: 'nobody_came', text: '' }, asRole('villager'))).order
const remindedAt = (order: Order, atMs: number) => taken(onDeadline(order, { atMs, settings: SETTINGS }))

describe('a rating', () => {
  test.each([
    [1, []],
    [2, ['kind']],
    [4, ['nobody_came']],
    [5, ['asked_money']],
  ] as const)('of %i stars with %p is looked into', (stars, tags) => {
    const order = rate(stars, ...tags)
    const ofMoney = tags.some((tag) => tag === 'asked_money')
    expect(order).toMatchObject({
      status: 'closed',
      attention: { code: 'disputed', of: ofMoney ? ['town'] : ['station', 'town'] },
    })
    expect([isDisputed(order), isFrozen(order, 'v1')]).toEqual([true, true])
  })

  test.each([
    [3, []],
    [5, ['kind']],
    [3, ['not_solved']],
  ] as const)('of %i stars with %p is not', (stars, tags) => {
    const order = rate(stars, ...tags)
    expect([order.dispute, order.attention, order.dueAtMs]).toEqual([undefined, null, null])
  })
})

describe('a rating that speaks of money', () => {
  const [stars, text] = [1, '要了二十块'] as const
  const order = taken(
    rateOrder(waiting, { stars, tags: ['on_time', 'nobody_came', 'asked_money'], text }, asRole('villager')),
  ).order
  const seenBy = ({ actor }: MoveContext) =>
    orderView(order, { actor, atMs: NOW + HOUR_MS, settings: SETTINGS, stationPhone: '', requester: null })

  test('is read whole by the town and who wrote it, and by the head without a word of it', () => {
    for (const reader of [TOWN, asRole('villager')])
      expect(seenBy(reader)).toMatchObject({
        rating: { tags: ['on_time', 'nobody_came', 'asked_money'], text },
        dispute: { words: '没来、收费了' },
      })
    expect(seenBy(HEAD)).toMatchObject({
      rating: { stars, tags: ['on_time', 'nobody_came'], text: '' },
      dispute: { words: '没来' },
    })
    expect(JSON.stringify(seenBy(HEAD))).not.toMatch(/收费|asked_money|二十块/)
  })

  test('is settled by the town alone, and nothing else of it stands on the list of the station', () => {
    expect(allowedMoves(order, HEAD.actor)).not.toContain('settle')
    expect(refusalOf(settleDispute(order, SORTED, HEAD))).toBe('ORDER.MOVE_NOT_ALLOWED')
    expect(attentionFor(order, HEAD.actor)).toBeNull()
    expect(attentionFor(order, TOWN.actor)).toBe('disputed')
    expect(taken(settleDispute(order, SORTED, TOWN)).order.attention).toBeNull()
  })

  test('of good stars and nothing but money the head learns only that the town asks', () => {
    const good = rate(5, 'asked_money')
    const view = orderView(good, {
      actor: HEAD.actor,
      atMs: NOW,
      settings: SETTINGS,
      stationPhone: '',
      requester: null,
    })
    expect(view).toMatchObject({ rating: { tags: [] }, dispute: { words: '有一件事，镇里在问' } })
  })
})

describe('what somebody has against a service', () => {
  const closed = rate(1)
  const days = SETTINGS.objectionAnswerDays * DAY_MS

  test('does not lie: the offices are reminded again and again until it is settled', () => {
    expect(closed.dueAtMs).toBe(NOW + days)
    expect(remindedAt(closed, NOW + days - 1).events).toEqual([])
    const first = remindedAt(closed, NOW + days)
    expect(first.events).toMatchObject([{ type: 'remind', from: 'closed', to: 'closed' }])
    expect(first.order.dueAtMs).toBe(NOW + 2 * days)
    expect(remindedAt(first.order, NOW + days).events).toEqual([])
    expect(taken(settleDispute(first.order, SORTED, HEAD)).order.dueAtMs).toBeNull()
  })

  test.each([HEAD, TOWN])(
    'is settled by an office, with a reason, and nothing is frozen any more',
    (office) => {
      const { order, events } = taken(settleDispute(closed, SORTED, office))
      expect(order).toMatchObject({ status: 'closed', attention: null, dispute: { settlement: SORTED } })
      expect(order.dispute?.settledBy).toBe(office.actor.id)
      expect(isFrozen(order, 'v1')).toBe(false)
      expect(events).toMatchObject([{ type: 'settle', reason: SORTED }])
      expect(refusalOf(settleDispute(closed, { code: 'other', text: '' }, office))).toBe(
        'ORDER.REASON_REQUIRED',
      )
    },
  )

  test('is not settled by who served, nor is he asked to', () => {
    const himself = inContext({ id: 'v1', roles: ['volunteer', 'station_head'] })
    expect(refusalOf(settleDispute(closed, SORTED, himself))).toBe('ORDER.SERVED_CANNOT_CONFIRM')
    expect(refusalOf(settleDispute(saidNotDone, SORTED, himself))).toBe('ORDER.SERVED_CANNOT_CONFIRM')
    expect(attentionFor(closed, himself.actor)).toBeNull()
    expect(attentionFor(closed, HEAD.actor)).toBe('disputed')
  })

  test('that nobody has, or that is settled, is not settled again', () => {
    expect(refusalOf(settleDispute(waiting, SORTED, HEAD))).toBe('ORDER.NO_DISPUTE')
    expect(refusalOf(settleDispute(taken(settleDispute(closed, SORTED, HEAD)).order, SORTED, TOWN))).toBe(
      'ORDER.NO_DISPUTE',
    )
  })
})

describe('an order that was to be served again', () => {
  test('is closed as it was, and nothing is counted anew for who had served', () => {
    const { order } = taken(settleDispute(saidNotDone, SORTED, HEAD))
    expect(order).toMatchObject({ status: 'closed', onHold: false, earlierParts: [] })
    expect(order.assignments).toEqual(waiting.assignments)
    expect(changedParts(saidNotDone, order)).toEqual([])
  })

  test('releases who had said yes meanwhile, and asks nobody any more', () => {
    const found = [
      anAssignment('v2', 'accepted'),
      anAssignment('v3', 'declined'),
      anAssignment('v1', 'accepted'),
    ]
    const { order } = taken(settleDispute({ ...saidNotDone, headcount: 3, assignments: found }, SORTED, HEAD))
    expect(order.assignments.map(({ volunteerId, status }) => [volunteerId, status])).toEqual([
      ['v2', 'recalled'],
      ['v3', 'declined'],
      ['v1', 'recalled'],
    ])
    expect(order.earlierParts).toEqual(waiting.assignments)
  })

  test('holds everybody once, also after two rounds with the same volunteer', () => {
    const twice = {
      ...waiting,
      earlierParts: [anAssignment('v1', 'voided'), anAssignment('v2', 'confirmed')],
    }
    const again = taken(notDone(twice, { code: 'not_solved', text: '' }, asRole('villager'))).order
    const { order } = taken(settleDispute(again, SORTED, HEAD))
    expect(order.assignments.map(({ volunteerId, status }) => [volunteerId, status])).toEqual([
      ['v1', 'confirmed'],
      ['v2', 'confirmed'],
    ])
    expect(partsOf(order)).toHaveLength(3)
  })

  test.each([
    ['cancelled', 'cancel', asRole('villager')],
    ['closed_unmet', 'close_unmet', HEAD],
  ] as const)('and is %s instead does not freeze hours for ever', (status, ending, context) => {
    const { order } = taken(endOrder(saidNotDone, ending, { code: 'other', text: '不用了' }, context))
    expect(order).toMatchObject({
      status,
      attention: { code: 'disputed' },
      dueAtMs: NOW + SETTINGS.objectionAnswerDays * DAY_MS,
    })
    expect(isFrozen(order, 'v1')).toBe(true)
    expect([...allowedMoves(order, anActor('station_head'))].sort()).toEqual(['correct', 'settle'])
    expect(remindedAt(order, NOW + 60 * DAY_MS).events).toMatchObject([{ type: 'remind', to: status }])
    const settled = taken(settleDispute(order, SORTED, TOWN)).order
    expect(settled).toMatchObject({ status, attention: null, dueAtMs: null })
    expect(isFrozen(settled, 'v1')).toBe(false)
  })
})

describe('whatever an order with a credit ends as', () => {
  const himself = inContext(anActor('volunteer', 'v1'), { atMs: NOW + HOUR_MS })
  const cancelled = (order: Order) => taken(endOrder(order, 'cancel', null, asRole('villager'))).order
  const unmet = (order: Order) =>
    taken(endOrder(order, 'close_unmet', { code: 'nobody', text: '' }, asRole('town_coordinator'))).order
  const again = (order: Order) =>
    taken(notDone(order, { code: 'not_solved', text: '' }, asRole('villager'))).order
  const ENDS = [
    ['closed', (order: Order) => taken(settleDispute(again(order), SORTED, TOWN)).order],
    ['cancelled', (order: Order) => cancelled(again(order))],
    ['closed_unmet', (order: Order) => unmet(again(order))],
  ] as const

  test.each(ENDS)('%s: minutes that never were are taken back by another', (status, end) => {
    const wrong = { volunteerId: 'v1', minutes: 0, reason: { code: 'wrong_minutes', text: '' } }
    const { order, takesBack } = taken(correctMinutes(end(waiting), wrong, TOWN))
    expect([order.status, takesBack, partsOf(order).map(({ status: of }) => of)]).toEqual([
      status,
      1,
      ['voided'],
    ])
  })

  test.each(ENDS)(
    '%s: an objection, made before or after, stands on somebody’s list until it is answered',
    (_, end) => {
      const before = end(taken(objectToMinutes(waiting, '少了', himself)).order)
      const after = taken(objectToMinutes(end(waiting), '少了', himself)).order
      for (const objected of [before, after]) {
        const order = isDisputed(objected) ? taken(settleDispute(objected, SORTED, TOWN)).order : objected
        expect([order.attention?.code, isFrozen(order, 'v1')]).toEqual(['objection', true])
        expect(remindedAt(order, order.dueAtMs ?? 0).events).toMatchObject([{ type: 'remind' }])
        const kept = { volunteerId: 'v1', reason: { code: 'checked', text: '' } }
        const answered = taken(keepMinutes(order, kept, TOWN)).order
        expect([answered.attention, answered.dueAtMs, isFrozen(answered, 'v1')]).toEqual([null, null, false])
      }
    },
  )
})

describe('an order that was served again', () => {
  const again: Order = {
    ...saidNotDone,
    status: 'pending_confirm',
    onHold: false,
    assignments: [anAssignment('v2', 'checked_out')],
  }
  const lines = [{ volunteerId: 'v2', minutes: 60, reason: null }]
  const confirmedBy = (id: string) =>
    taken(confirmOrder(again, lines, inContext(anActor('station_head', id))))

  test('is sorted out by whoever confirms it', () => {
    const { order } = confirmedBy('head')
    expect(order.dispute).toMatchObject({ settledBy: 'head', settlement: null })
    expect(isFrozen(order, 'v1')).toBe(false)
  })

  test('stays disputed where he who had said that it was not done confirms it himself, until another settles it', () => {
    const opener = saidNotDone.dispute?.openedBy ?? ''
    const { order } = confirmedBy(opener)
    expect(order.status).toBe('pending_rating')
    expect([isDisputed(order), isFrozen(order, 'v1'), isFrozen(order, 'v2')]).toEqual([true, true, true])
    const rated = taken(rateOrder(order, { stars: 5, tags: [], text: '' }, asRole('villager'))).order
    expect(rated.attention).toMatchObject({ code: 'disputed', of: ['station', 'town'] })
    const himself = inContext(anActor('station_head', opener))
    expect(refusalOf(settleDispute(rated, SORTED, himself))).toBe('ORDER.OPENED_CANNOT_SETTLE')
    expect(isFrozen(taken(settleDispute(rated, SORTED, TOWN)).order, 'v1')).toBe(false)
  })
})

describe('what the requester has against it', () => {
  const whoConfirmed = inContext(anActor('station_head', 'head'), { atMs: NOW + HOUR_MS })

  test('is not sorted out by who said how long it was: neither a rating nor that it was not done', () => {
    for (const order of [rate(1), saidNotDone]) {
      expect(refusalOf(settleDispute(order, SORTED, whoConfirmed))).toBe('ORDER.CONFIRMED_CANNOT_SETTLE')
      expect(allowedMoves(order, whoConfirmed.actor)).not.toContain('settle')
      expect(settleDispute(order, SORTED, TOWN).ok).toBe(true)
    }
    expect(attentionFor(rate(1), whoConfirmed.actor)).toBeNull()
    expect(attentionFor(saidNotDone, whoConfirmed.actor)).toBe('disputed')
  })

  test('waits for nobody in vain: where only he is left, the town reads who else could settle it, and is asked for one', () => {
    const alone = inContext(anActor('town_coordinator', 'head'), { atMs: NOW + HOUR_MS })
    const seenBy = ({ actor }: MoveContext, order: Order) =>
      orderView(order, { actor, atMs: NOW, settings: SETTINGS, stationPhone: '', requester: null })?.dispute
    const rated = rate(1)
    for (const order of [rated, saidNotDone])
      expect(seenBy(alone, order)?.leftToWords).toMatch(/另一位.*谁管什么.*站长.*管理员/)
    expect([TOWN, asRole('villager')].map((by) => seenBy(by, rated)?.leftToWords)).toEqual([null, null])
    expect(attentionFor(rated, alone.actor)).toBeNull()
    const { order } = remindedAt(rated, rated.dueAtMs ?? 0)
    expect(attentionFor(order, alone.actor)).toBe('disputed')
    expect(attentionFor(order, whoConfirmed.actor)).toBeNull()
    const escalated = { ...saidNotDone, status: 'escalated' as const }
    expect(attentionFor(escalated, alone.actor)).toBe('disputed')
  })

  test('is no button for who has said it himself', () => {
    const opener = anActor('station_head', saidNotDone.dispute?.openedBy ?? '')
    expect(allowedMoves(saidNotDone, opener)).not.toContain('settle')
  })

  test('once sorted out is told, and he may say how it was, once', () => {
    const { order } = taken(settleDispute(saidNotDone, SORTED, TOWN))
    const villager = asRole('villager', { atMs: NOW + HOUR_MS })
    const { actor } = villager
    expect(
      orderView(order, { actor, atMs: NOW, settings: SETTINGS, stationPhone: '', requester: null })?.dispute,
    ).toMatchObject({ open: false, settledWords: '问清楚了，已经办好' })
    expect(allowedMoves(order, actor)).toContain('rate')
    const rated = taken(rateOrder(order, { stars: 3, tags: [], text: '' }, villager)).order
    expect(rated).toMatchObject({ status: 'closed', rating: { stars: 3 } })
    expect(allowedMoves(rated, actor)).not.toContain('rate')
  })
})
