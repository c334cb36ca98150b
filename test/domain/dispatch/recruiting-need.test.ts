import {
  closeNeed,
  countedOf,
  hasJustOpened,
  missedPeople,
  needAfterMissing,
  type RecruitingNeed,
  recruitingSentence,
} from '../../../domain/dispatch/recruiting-need'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import { recruitingNotice } from '../../../domain/notice/recruiting-notice'
import { anEvent, anOrder, NOW, SETTINGS } from '../../fixtures/builders'

const missing = (known: RecruitingNeed | null, orderId: string, atMs = NOW, headcount = 1) =>
  needAfterMissing(known, anOrder({ id: orderId, headcount }), { atMs, settings: SETTINGS })

describe('what a station keeps missing', () => {
  test('one order without anybody is no task yet; the second makes one', () => {
    const first = missing(null, 'o1')
    expect(first.open).toBe(false)
    const second = missing(first, 'o2', NOW + DAY_MS, 2)
    expect(second).toMatchObject({ open: true, sinceMs: NOW + DAY_MS })
    expect(recruitingSentence(countedOf(second, SETTINGS))).toBe('缺 2 名会理发的志愿者')
  })

  test('the same order twice is one', () => {
    expect(missing(missing(null, 'o1'), 'o1', NOW + DAY_MS).open).toBe(false)
  })

  test('orders long past do not count', () => {
    const atMs = NOW + (SETTINGS.recruitWithinDays + 1) * DAY_MS
    expect(missing(missing(null, 'o1'), 'o2', atMs).open).toBe(false)
  })

  test('what was missed before somebody was found does not bring it back', () => {
    const open = missing(missing(null, 'o1'), 'o2')
    const closed = closeNeed(open, { atMs: NOW + 1, by: 'head', reason: '已经找到人了' })
    const third = missing(closed, 'o3', NOW + 2)
    expect(third.open).toBe(false)
    expect(missing(third, 'o4', NOW + 3).open).toBe(true)
  })

  test('says what was missed since somebody was found, and nothing of what lies long before', () => {
    const many = missing(missing(null, 'o1', NOW, 5), 'o2', NOW + DAY_MS)
    const closed = closeNeed(many, { atMs: NOW + 2 * DAY_MS, by: 'head', reason: '已经找到人了' })
    const later = missing(missing(closed, 'o3', NOW + 300 * DAY_MS), 'o4', NOW + 301 * DAY_MS)
    expect(countedOf(later, SETTINGS).map(({ orderId }) => orderId)).toEqual(['o3', 'o4'])
    const told = recruitingNotice(later, { atMs: NOW, settings: SETTINGS })
    expect(told.text).toBe('要招人：缺 1 名会理发的志愿者。最近 2 单没找到人，请在村里问一问。')
  })

  test.each([
    [null, 'dispute', '缺 1 名“矛盾纠纷必到”时叫得到的志愿者'],
    [null, null, '缺 1 名什么都愿意搭把手的志愿者'],
    ['neighbor', null, '缺 1 名能做“邻里互助”的志愿者'],
  ] as const)('orders of no kind are missed people too (%j, %j): %s', (specialty, fiveMust, sentence) => {
    const order = anOrder({ specialty, fiveMust, menuItemCode: null })
    const need = needAfterMissing(null, order, { atMs: NOW, settings: SETTINGS })
    expect(recruitingSentence(countedOf(need, SETTINGS))).toBe(sentence)
    expect(need.id).toBe(`recruiting:${order.stationId}:${specialty ?? 'any'}`)
  })

  test('has just opened once, and again after it was closed', () => {
    const first = missing(null, 'o1')
    const second = missing(first, 'o2')
    const third = missing(second, 'o3')
    const closed = closeNeed(third, { atMs: NOW + 1, by: 'head', reason: '已经找到人了' })
    const fourth = missing(closed, 'o4', NOW + 2)
    const fifth = missing(fourth, 'o5', NOW + 3)
    expect([
      hasJustOpened(null, first),
      hasJustOpened(first, second),
      hasJustOpened(second, third),
      hasJustOpened(closed, fourth),
      hasJustOpened(fourth, fifth),
    ]).toEqual([false, true, false, false, true])
  })

  test('only the last ones are kept', () => {
    let need: RecruitingNeed | null = null
    for (let order = 0; order < 40; order += 1) need = missing(need, `o${order}`)
    expect(need?.missed.map(({ orderId }) => orderId)).toEqual(
      Array.from({ length: 20 }, (_, index) => `o${index + 20}`),
    )
  })

  test.each([
    ['nobody was found', { type: 'escalate', from: 'pending_dispatch', reason: 'nobody' }, true],
    ['nobody answered', { type: 'escalate', from: 'dispatched', reason: 'no_answer' }, true],
    ['it ended without anybody', { type: 'close_unmet', from: 'escalated', reason: 'nobody' }, true],
    ['the head never looked at it', { type: 'escalate', from: 'submitted', reason: 'no_answer' }, false],
    ['it is beyond the village', { type: 'escalate', from: 'dispatched', reason: 'beyond_village' }, false],
    ['somebody declined', { type: 'decline', from: 'dispatched', reason: 'busy' }, false],
  ] as const)('counts where %s: %p', (_, { type, from, reason }, expected) => {
    expect(missedPeople([anEvent(type, { from, reason: { code: reason, text: '' } })])).toBe(expected)
  })
})
