import { HOUR_MS, shanghaiInstant } from '../../domain/kernel/shanghai-time'
import type { DispatchTrace } from '../../domain/order/dispatch-trace'
import type { Order } from '../../domain/order/order'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import { orderView } from '../../domain/views/order-view'
import { WAITING_CODES, WAITING_STATUSES, type WaitingCode, whyWaiting } from '../../domain/views/why-waiting'
import { anActor, anAssignment, anOrder, NOW, SETTINGS } from '../fixtures/builders'

const aTrace = (
  excluded: DispatchTrace['excluded'],
  picked: DispatchTrace['picked'] = [],
): DispatchTrace => ({
  atMs: NOW,
  wave: 1,
  by: 'machine',
  pool: 42,
  picked,
  excluded,
})

const AT_THREE = shanghaiInstant(2026, 11, 23, 15)
const TOMORROW_NINE = shanghaiInstant(2026, 11, 24, 9)
const asked = [
  anAssignment('a', 'declined', { reason: { code: 'unwell', text: '' } }),
  anAssignment('b', 'offered', { expiresAtMs: AT_THREE }),
  anAssignment('c', 'offered', { expiresAtMs: TOMORROW_NINE }),
]
const gone = [anAssignment('a', 'declined'), anAssignment('b', 'expired')]
const reviewed = { submitted: NOW - 2 * HOUR_MS, pending_dispatch: NOW - HOUR_MS }

type Case = {
  readonly what: string
  readonly order: Partial<Order>
  readonly code: WaitingCode
  readonly toStaff: string
  readonly detail?: string
  readonly toRequester: string
}

const CASES: readonly Case[] = [
  {
    what: 'nobody has looked at it',
    order: { status: 'submitted' },
    code: 'review',
    toStaff: '新单子，等站里看一看',
    toRequester: '站长看过就派人，有不清楚的会打电话问您',
  },
  {
    what: 'a person has to choose',
    order: { status: 'pending_dispatch', onHold: true },
    code: 'by_hand',
    toStaff: '等站里派人',
    toRequester: '站长正在给您安排人',
  },
  {
    what: 'a person has to choose somebody to go with one who has said yes',
    order: {
      status: 'pending_dispatch',
      onHold: true,
      headcount: 2,
      assignments: [anAssignment('d', 'accepted')],
    },
    code: 'by_hand',
    toStaff: '等站里派人；1 位答应了，还差 1 人',
    toRequester: '站长正在给您安排人',
  },
  {
    what: 'the machine cannot read it',
    order: { status: 'pending_dispatch', onHold: true, setAside: true },
    code: 'unreadable',
    toStaff: '系统看不懂这一单，等站里派人',
    toRequester: '站长正在给您安排人',
  },
  {
    what: 'its half day is over',
    order: {
      status: 'pending_dispatch',
      onHold: true,
      wanted: { kind: 'half_day', fromMs: NOW - 5 * HOUR_MS, toMs: NOW - HOUR_MS },
    },
    code: 'new_time',
    toStaff: '约的时间过了，要跟点单人另约时间再派',
    toRequester: '约的时间过了，站里会打电话，跟您另约时间',
  },
  {
    what: 'the machine looks',
    order: { status: 'pending_dispatch' },
    code: 'looking',
    toStaff: '系统正在找人',
    toRequester: '正在找合适的志愿者',
  },
  {
    what: 'everybody is busy',
    order: {
      status: 'pending_dispatch',
      trace: aTrace({ no_matching_team: 38, time_clash: 3, at_capacity: 1 }),
    },
    code: 'busy',
    toStaff: '对口的 4 位都来不了（手上任务已满 1、时间有冲突 3），有人空下来就去问',
    toRequester: '合适的志愿者眼下都忙，有人空下来就请',
  },
  {
    what: 'some have said no, and the others are busy',
    order: {
      status: 'pending_dispatch',
      assignments: gone,
      trace: aTrace({ asked_before: 2, time_clash: 1 }),
    },
    code: 'busy',
    toStaff: '问了 2 位：1 位去不了，1 位没回话；别的 1 位都来不了（时间有冲突 1），有人空下来就去问',
    toRequester: '合适的志愿者眼下都忙，有人空下来就请',
  },
  {
    what: 'people are asked',
    order: { status: 'dispatched', assignments: asked },
    code: 'asking',
    toStaff: '问了 3 位：1 位去不了，2 位还没回，等到今天下午3点',
    toRequester: '已经问了 3 位志愿者，等他们回话',
  },
  {
    what: 'one has said yes, and one is missing',
    order: {
      status: 'dispatched',
      headcount: 2,
      assignments: [...asked.slice(0, 2), anAssignment('d', 'accepted')],
    },
    code: 'asking',
    toStaff: '问了 3 位：1 位答应了，1 位去不了，1 位还没回，等到今天下午3点，还差 1 人',
    toRequester: '已经问了 3 位志愿者，等他们回话',
  },
  {
    what: 'it is open to everybody',
    order: { status: 'dispatched', open: { untilMs: TOMORROW_NINE, teamIds: ['barbers'] } },
    code: 'open',
    toStaff: '放给大家接，到明天上午9点',
    toRequester: '请对口的志愿者谁方便谁来，正在等人接',
  },
  {
    what: 'it is open, and some had been asked before',
    order: {
      status: 'dispatched',
      open: { untilMs: TOMORROW_NINE, teamIds: ['barbers'] },
      assignments: gone,
    },
    code: 'open',
    toStaff: '放给大家接，到明天上午9点；问了 2 位：1 位去不了，1 位没回话',
    toRequester: '请对口的志愿者谁方便谁来，正在等人接',
  },
  {
    what: 'the station has not looked at it, and the town does',
    order: { status: 'escalated' },
    code: 'town_unseen',
    toStaff: '报给镇里了，站里还没派过',
    toRequester: '站里还没顾上，已经请镇里来办',
  },
  {
    what: 'the village has nobody who does such work',
    order: {
      status: 'escalated',
      milestones: reviewed,
      trace: aTrace({ no_matching_team: 40, not_shared: 2 }),
    },
    code: 'town',
    toStaff: '报给镇里了，由镇里找人',
    detail: '没有对口的志愿者（所在的队不外派 2）',
    toRequester: '村里暂时没找到人，已经报给镇里，镇里在找',
  },
  {
    what: 'all who could come were asked, and the town looks on',
    order: {
      status: 'escalated',
      milestones: reviewed,
      assignments: gone,
      escalation: { code: 'no_answer', text: '' },
      trace: aTrace({ asked_before: 2, no_matching_team: 40 }),
    },
    code: 'town',
    toStaff: '报给镇里了（一直没人接单），由镇里找人',
    detail: '问了 2 位：1 位去不了，1 位没回话；没有别的人可问了',
    toRequester: '村里暂时没找到人，已经报给镇里，镇里在找',
  },
  {
    what: 'the head has handed it up for another reason',
    order: {
      status: 'escalated',
      milestones: reviewed,
      escalation: { code: 'other', text: '要吊车' },
    },
    code: 'town',
    toStaff: '报给镇里了（要吊车），由镇里找人',
    detail: '',
    toRequester: '已经报给镇里，由镇里来办',
  },
  {
    what: 'the head has handed it up before she dispatched it',
    order: { status: 'escalated', escalation: { code: 'beyond_village', text: '' } },
    code: 'town_unseen',
    toStaff: '报给镇里了（村里办不了），站里还没派过',
    toRequester: '已经报给镇里，由镇里来办',
  },
]

describe('why an order waits', () => {
  test.each(CASES)('$what', ({ what: _what, order, ...waiting }) => {
    expect(whyWaiting(anOrder(order), NOW)).toEqual(waiting)
  })

  test('every reason there is has its case, and every status that waits', () => {
    expect(new Set(CASES.map(({ code }) => code))).toEqual(new Set(WAITING_CODES))
    expect(new Set(CASES.map(({ order }) => order.status))).toEqual(new Set(WAITING_STATUSES))
  })

  test.each(ORDER_STATUS_CODES.filter((status) => !WAITING_STATUSES.some((each) => each === status)))(
    '%s waits for nobody',
    (status) => {
      expect(whyWaiting(anOrder({ status }), NOW)).toBeNull()
    },
  )
})

describe('who reads why', () => {
  const order = anOrder({ status: 'dispatched', assignments: asked })
  const context = { atMs: NOW, settings: SETTINGS, stationPhone: '', requester: null }
  const readBy = (role: 'villager' | 'station_head' | 'town_coordinator') =>
    orderView(order, { ...context, actor: anActor(role) })?.waiting?.words

  test('the offices with numbers', () => {
    expect(readBy('station_head')).toContain('1 位去不了')
    expect(readBy('town_coordinator')).toBe(readBy('station_head'))
  })

  test('the one who ordered without what others answered', () => {
    expect(readBy('villager')).toBe('已经问了 3 位志愿者，等他们回话')
  })

  test('a volunteer who is asked not at all', () => {
    const view = orderView(order, { ...context, actor: { id: 'b', roles: ['volunteer'] } })
    expect(view).toMatchObject({ waiting: null, mine: { asked: null } })
  })
})
