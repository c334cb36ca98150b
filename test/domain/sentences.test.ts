import type { Visit } from '../../domain/hours/visit'
import { DAY_MS, HOUR_MS, MINUTE_MS, shanghaiInstant } from '../../domain/kernel/shanghai-time'
import type { AssignmentStatus } from '../../domain/order/assignment-statuses'
import type { Order, WantedTime } from '../../domain/order/order'
import { ORDER_STATUS_CODES, type OrderStatus } from '../../domain/order/order-statuses'
import type { Outcome } from '../../domain/order/outcomes'
import type { Reason } from '../../domain/order/reasons'
import { lateSinceMs } from '../../domain/views/late-since'
import { orderCard } from '../../domain/views/order-card'
import { type OrderView, orderView } from '../../domain/views/order-view'
import { type MyPart, myPart } from '../../domain/views/part-view'
import { dutyState } from '../../src/features/order/duty-state'
import { orderSentence } from '../../src/features/order/order-sentence'
import { sayOrderedBy } from '../../src/features/order/ordered-by'
import { progressSteps } from '../../src/features/order/progress-steps'
import { handlingSentence, handlingTone } from '../../src/features/station/handling-sentence'
import { sayExpected } from '../../src/features/station/minutes-line'
import { sayComing, sayDate, sayLate, sayStillWanted, sayWanted } from '../../src/features/time/say-time'
import { taskLabel, taskState } from '../../src/features/volunteer/task-state'
import {
  aFiveMustOrder,
  anActor,
  anAssignment,
  anOrder,
  asVolunteer,
  NOW,
  SETTINGS,
} from '../fixtures/builders'

const TOMORROW_MORNING: WantedTime = {
  kind: 'half_day',
  fromMs: shanghaiInstant(2026, 11, 24, 8),
  toMs: shanghaiInstant(2026, 11, 24, 12),
}
const TODAY = shanghaiInstant(2026, 11, 23)
const WITHIN_A_WEEK: WantedTime = { kind: 'any_time', fromMs: TODAY, toMs: TODAY + 7 * DAY_MS }
const BY_TOMORROW: WantedTime = { kind: 'any_time', fromMs: TODAY, toMs: TODAY + 2 * DAY_MS }
const WITHIN_TODAY: WantedTime = { kind: 'any_time', fromMs: TODAY, toMs: TODAY + DAY_MS }

describe('when somebody is wanted', () => {
  test.each([
    [TOMORROW_MORNING, '明天上午', '明天上午来'],
    [WITHIN_A_WEEK, '最晚11月29日（周日），哪天都行', '最晚11月29日（周日）来，来前打电话'],
    [BY_TOMORROW, '最晚明天，哪天都行', '最晚明天来，来前打电话'],
    [WITHIN_TODAY, '今天都行', '今天来，来前打电话'],
  ])('%j', (wanted, time, coming) => {
    expect(sayWanted(wanted, NOW)).toBe(time)
    expect(sayComing(wanted, NOW, '来')).toBe(coming)
    expect(sayComing(wanted, NOW, '去')).toBe(coming.replaceAll('来', '去'))
  })

  test('the last day itself is meant, whatever the hour it is said at', () => {
    const lastDay = shanghaiInstant(2026, 11, 29)
    expect(sayWanted(WITHIN_A_WEEK, lastDay)).toBe('今天都行')
    expect(sayWanted(WITHIN_A_WEEK, lastDay + DAY_MS - 1)).toBe('今天都行')
    expect(sayWanted(WITHIN_A_WEEK, lastDay - 1)).toBe('最晚明天，哪天都行')
  })

  test('a date for the calendar is the one in Shanghai', () => {
    expect(sayDate(shanghaiInstant(2026, 11, 25))).toBe('2026-11-25')
    expect(sayDate(shanghaiInstant(2026, 11, 25) - 1)).toBe('2026-11-24')
    expect(sayDate(shanghaiInstant(2027, 1, 5, 23, 59))).toBe('2027-01-05')
  })
})

const accepted = (wanted: WantedTime, more: Parameters<typeof anOrder>[0] = {}) =>
  anOrder({
    status: 'accepted',
    wanted,
    assignments: [anAssignment('a', 'accepted'), anAssignment('b', 'declined', { name: '何秀英' })],
    ...more,
  })

const PAST: WantedTime = { kind: 'half_day', fromMs: NOW - 24 * HOUR_MS, toMs: NOW - 20 * HOUR_MS }

const viewAs = (role: 'villager' | 'station_head', order: ReturnType<typeof anOrder>): OrderView => {
  const context = { atMs: NOW, settings: SETTINGS, stationPhone: '', requester: null }
  const view = orderView(order, { actor: anActor(role), ...context })
  if (!view) throw new Error('no view')
  return view
}

const comingWords = (view: OrderView): string | undefined =>
  progressSteps(view, NOW).find(({ key }) => key === 'coming')?.words

describe('an order in one line', () => {
  test('says who comes and when', () => {
    expect(orderSentence(orderCard(accepted(TOMORROW_MORNING)), NOW)).toBe('李师傅接单了，明天上午来。')
    expect(orderSentence(orderCard(accepted(WITHIN_A_WEEK)), NOW)).toBe(
      '李师傅接单了，最晚11月29日（周日）来，来前打电话。',
    )
  })

  test.each(ORDER_STATUS_CODES)('%s: one sentence, with every place filled', (status) => {
    const words = orderSentence(orderCard(accepted(WITHIN_A_WEEK, { status })), NOW)
    expect(words).toMatch(/[。]$/)
    expect(words).not.toMatch(/undefined|null|前都行|，。/)
  })
})

describe('the line of steps', () => {
  test('says who comes and when', () => {
    expect(comingWords(viewAs('villager', accepted(TOMORROW_MORNING)))).toBe('李师傅接了单，明天上午来。')
    expect(comingWords(viewAs('villager', accepted(WITHIN_A_WEEK)))).toBe(
      '李师傅接了单，最晚11月29日（周日）来，来前打电话。',
    )
  })

  test('names only those who come, also to the head, who sees everybody who was asked', () => {
    expect(comingWords(viewAs('station_head', accepted(TOMORROW_MORNING)))).toBe('李师傅接了单，明天上午来。')
  })
})

describe('an end that was only assumed', () => {
  const visit = { inMs: NOW - 2 * HOUR_MS, outMs: NOW - HOUR_MS }
  const served = (...visits: readonly Visit[]) =>
    viewAs(
      'villager',
      anOrder({
        status: 'pending_rating',
        arrivedAtMs: visit.inMs,
        assignments: [anAssignment('a', 'confirmed', { visits })],
      }),
    )
  const servingWords = (view: OrderView) => progressSteps(view, NOW).find(({ key }) => key === 'serving')

  test('is not told to the villager as a time; a measured one is', () => {
    expect(servingWords(served({ ...visit, endAssumed: true }))).toMatchObject({
      words: '去过了。',
      state: 'done',
    })
    expect(servingWords(served(visit, { ...visit, endAssumed: true }))?.words).toBe('去过了。')
    expect(servingWords(served(visit))).toMatchObject({ words: '今天上午8点做完了。', state: 'done' })
  })
})

describe('an order that is over', () => {
  const PARTLY = '办了一部分'
  const IN_VAIN = [
    ['not_needed', '去的人说，不用办了'],
    ['done_by_others', '去的人说，别人已经办了'],
    ['nobody_home', '去的人说，家里没有人'],
  ] as const
  const ended = (status: OrderStatus, outcome?: Outcome) =>
    anOrder({
      status,
      arrivedAtMs: NOW - HOUR_MS,
      assignments: [anAssignment('v1', 'confirmed', { visits: [{ inMs: NOW - HOUR_MS, outMs: NOW }] })],
      ...(outcome && { outcome }),
    })
  const onTheList = (...order: Parameters<typeof ended>) => orderSentence(orderCard(ended(...order)), NOW)
  const onItsPage = (...order: Parameters<typeof ended>) =>
    progressSteps(viewAs('villager', ended(...order)), NOW)

  test('was done, and only then is said to be', () => {
    expect(onTheList('pending_rating')).toBe('办好了，请您评一评。')
    expect(onTheList('closed')).toBe('办完了。')
    expect(onItsPage('closed').at(-1)?.label).toBe('办完了')
  })

  test('was done in part', () => {
    expect(onTheList('pending_rating', 'partly')).toBe(`${PARTLY}，请您评一评。`)
    expect(onTheList('closed', 'partly')).toBe(`${PARTLY}。`)
    expect(onItsPage('closed', 'partly').at(-1)?.label).toBe(PARTLY)
  })

  test.each(IN_VAIN)('was gone to in vain: %s', (outcome, words) => {
    expect(onTheList('closed', outcome)).toBe(`${words}。`)
    const steps = onItsPage('closed', outcome)
    expect(steps.at(-1)?.label).toBe(words)
    expect(steps.find(({ key }) => key === 'serving')?.words).toBe('去过了。')
  })
})

describe('an order that was handed up', () => {
  const searching = (escalation: Reason) => {
    const milestones = { submitted: 1, pending_dispatch: 1, escalated: 2 }
    const view = viewAs('villager', anOrder({ status: 'escalated', milestones, escalation }))
    expect(view.escalation?.words).toBeNull()
    return progressSteps(view, NOW).find(({ key }) => key === 'search')?.words
  }

  test('says to the villager that nobody was found only where that was the reason', () => {
    expect(searching({ code: 'no_answer', text: '' })).toContain('村里暂时没找到人')
    expect(searching({ code: 'other', text: '要开吊车' })).toBe('已经报给镇里，由镇里来办。')
  })

  test('says why to the coordinator', () => {
    const escalation = { code: 'other', text: '要开吊车' }
    const context = { atMs: NOW, settings: SETTINGS, stationPhone: '', requester: null }
    const view = orderView(anOrder({ status: 'escalated', escalation }), {
      actor: anActor('town_coordinator'),
      ...context,
    })
    expect(view && handlingSentence(view, NOW)).toBe('村里报上来的（要开吊车），请找人。')
  })
})

describe('an order, as its head reads it', () => {
  const headReads = (with_: Partial<Order>) => {
    const view = viewAs('station_head', anOrder(with_))
    return [handlingTone(view, NOW), handlingSentence(view, NOW)]
  }

  test('says why it ended', () => {
    const closingReason = { code: 'unsafe', text: '', words: '有危险，志愿者不能做' }
    expect(headReads({ status: 'rejected', closingReason, wanted: PAST })).toEqual([
      'info',
      '没有受理：有危险，志愿者不能做。',
    ])
    expect(headReads({ status: 'cancelled', closingReason: null })).toEqual(['info', '已经取消。'])
  })

  test('says in the tone of danger that its time is over', () => {
    expect(headReads({ status: 'pending_dispatch', onHold: true, wanted: PAST })).toEqual([
      'danger',
      '约的时间过了，要跟点单人另约时间再派。',
    ])
    const assignments = [anAssignment('a', 'accepted')]
    expect(headReads({ status: 'accepted', wanted: PAST, assignments })).toEqual([
      'danger',
      '李师傅接单了，约的时间过了，尽快来。',
    ])
    expect(headReads({ status: 'pending_dispatch', onHold: true })[0]).toBe('info')
  })

  const duty = (with_: Partial<Order>) => dutyState(viewAs('station_head', aFiveMustOrder(with_)), NOW)

  test('says of a duty whether it was kept', () => {
    expect(duty({ arriveByMs: NOW + HOUR_MS })).toMatchObject({
      tone: 'danger',
      words: expect.stringContaining('前要有人到场'),
    })
    expect(duty({ arriveByMs: NOW - HOUR_MS })).toEqual({
      tone: 'danger',
      words: '矛盾纠纷必到：超时了，应该今天上午8点前有人到场，到现在还没有人到。',
    })
    const arrivedAtMs = NOW - HOUR_MS
    expect(duty({ arrivedAtMs, arriveByMs: NOW })?.tone).toBe('good')
    expect(duty({ arrivedAtMs, arriveByMs: NOW - 2 * HOUR_MS })).toMatchObject({ tone: 'danger' })
  })

  test('says of an arrival that the server did not hear that it was told afterwards', () => {
    const arrivedAtMs = NOW - HOUR_MS
    const came = (visit: Partial<Visit>) => {
      const visits = [{ inMs: arrivedAtMs, outMs: null, ...visit }]
      const assignments = [anAssignment('v1', 'checked_in', { visits })]
      return duty({ status: 'in_service', arriveByMs: NOW, arrivedAtMs, assignments })?.words
    }
    expect(came({})).not.toContain('事后报的时间')
    expect(came({ by: 'entry', outMs: NOW })).toContain('有人到场（事后报的时间）')
    expect(came({ inMs: NOW, inHintMs: arrivedAtMs })).toContain('有人到场（事后报的时间）')
  })

  test('says of an arrival that is only told what counts until somebody has confirmed it', () => {
    const told = { arrivedAtMs: NOW - HOUR_MS, arriveByMs: NOW - MINUTE_MS }
    expect(duty({ ...told, arrivalHeardAtMs: NOW })).toEqual({
      tone: 'danger',
      words:
        '矛盾纠纷必到：今天上午8点有人到场（事后报的时间，站里还没认，先按收到的今天上午9点算），超时了（应该今天上午8点59分前到）。',
    })
    expect(duty({ ...told, arrivalHeardAtMs: null })?.tone).toBe('good')
  })
})

test('who confirms reads what becomes of those who have not come, and that it calls nobody absent', () => {
  const say = (isTime: boolean, mayMark: boolean) => sayExpected(['李长福', '王小梅'], { isTime, mayMark })
  expect(say(false, false)).toBe('李长福、王小梅还没到，约的时间也没到：确认后这一单还等着。')
  expect(say(true, false)).toBe('李长福、王小梅没有来：确认后就不等了，会告诉不用来了。')
  expect(say(true, true)).toContain('要记下“没有来”的')
})

test('how long an order is late is counted from when it became late', () => {
  const row = (wanted: WantedTime, arriveByMs: number | null) => ({ wanted, arriveByMs })
  expect(lateSinceMs(row(PAST, null), 'overdue', NOW)).toBe(PAST.toMs)
  expect(lateSinceMs(row(PAST, NOW - HOUR_MS), 'arrival_late', NOW)).toBe(NOW - HOUR_MS)
  expect(lateSinceMs(row(PAST, NOW + HOUR_MS), 'five_must', NOW)).toBeNull()
  expect(lateSinceMs(row(PAST, null), 'confirm', NOW)).toBeNull()
  expect(sayLate(NOW - 3 * HOUR_MS, NOW)).toBe('过了3小时')
})

describe('a task, as its volunteer reads it', () => {
  const stateOf = (mine: Partial<MyPart>, order = accepted(WITHIN_A_WEEK)) => {
    const view = orderView(order, {
      ...asVolunteer('a'),
      stationPhone: '',
      requester: null,
    })
    if (!view?.mine) throw new Error('no part')
    return taskState({ ...view.mine, ...mine }, view, NOW)
  }

  test('a time that is over is not said as if it were to come', () => {
    const past = { kind: 'half_day', fromMs: NOW - 24 * HOUR_MS, toMs: NOW - 20 * HOUR_MS } as const
    expect(sayStillWanted(past, NOW)).toBe('原约昨天上午，尽快')
    expect(stateOf({}, accepted(past)).words).toBe('您答应了，约的时间过了，尽快去。')
  })

  test('what he has promised, and by when', () => {
    expect(stateOf({})).toEqual({ tone: 'good', words: '您答应了，最晚11月29日（周日）去，去前打电话。' })
    const waiting = accepted(WITHIN_A_WEEK, { headcount: 3, status: 'dispatched' })
    expect(stateOf({}, waiting).words).toBe('您答应了，还差 2 个人。')
    expect(stateOf({}, accepted(WITHIN_A_WEEK, { headcount: 3 })).words).toContain('您答应了，最晚')
  })

  test.each([
    ['recalled', '站里收回了，谢谢您。'],
    ['expired', '过时未回'],
    ['declined', '已婉拒'],
    ['given_back', '已退单'],
    ['no_show', '没有到'],
    ['voided', '这次的时长没有计。有疑问请给站里打电话。'],
  ] as const)('%s is no good news: no tick beside it', (status, words) => {
    expect(stateOf({ status })).toEqual({ tone: 'info', words })
  })

  test('an offer says until when an answer is awaited, and is no good news', () => {
    expect(stateOf({ status: 'offered', expiresAtMs: NOW + DAY_MS })).toEqual({
      tone: 'info',
      words: '等您回复，请在明天上午9点前回个话。',
    })
  })

  test('what the head sent back is said with his reason', () => {
    const state = stateOf(
      { status: 'checked_out' },
      accepted(WITHIN_A_WEEK, { sentBack: { code: 'times_wrong', text: '' } }),
    )
    expect(state).toEqual({ tone: 'info', words: expect.stringContaining('退回来了：时间对不上') })
  })

  test('minutes that nobody measured are not said to be none', () => {
    const visits = [{ inMs: NOW, outMs: NOW + DAY_MS, endAssumed: true }] as const
    expect(stateOf({ status: 'checked_out', visits, measuredMinutes: 0 })).toEqual({
      tone: 'info',
      words: '您没点“做完了”，时长请站里帮您补上。',
    })
  })

  test('who is not credited reads why', () => {
    const reason = { code: 'did_not_serve', text: '' }
    expect(stateOf({ status: 'voided', reason }).words).toBe(
      '这次的时长没有计：人没有到。有疑问请给站里打电话。',
    )
  })

  test('what was sent back says so in his lists, until he has been there again', () => {
    const labelOf = (status: AssignmentStatus, sentBack: Order['sentBack']) =>
      taskLabel(
        myPart(anOrder({ assignments: [anAssignment('a', status)], sentBack }), 'a', SETTINGS) ?? {
          status,
          sentBack: false,
        },
      )
    const because = { code: 'times_wrong', text: '' }
    expect(labelOf('checked_out', because)).toBe('退回了，请再看一看')
    expect(labelOf('checked_in', because)).toBe('服务中')
    expect(labelOf('checked_out', null)).toBe('待确认')
  })

  test('who was quicker is said without a tick too', () => {
    expect(stateOf({ status: 'recalled', lostTo: '王师傅' })).toEqual({
      tone: 'info',
      words: '王师傅先接了，谢谢您。',
    })
  })

  test.each([
    ['checked_out', '做完了，一共 1小时，等站长确认。'],
    ['confirmed', '站长确认了 50分钟，记在您的时长里。'],
  ] as const)('%s is', (status, words) => {
    expect(stateOf({ status, measuredMinutes: 60, confirmedMinutes: 50 })).toEqual({ tone: 'good', words })
  })
})

describe('who ordered', () => {
  const contact = { name: '王奶奶', phone: '', addressText: '花园组' }

  test('for himself, or on behalf of somebody', () => {
    expect(sayOrderedBy({ contact, orderedBy: null, onBehalf: false, isEntered: false })).toBe('王奶奶点的')
    expect(
      sayOrderedBy({ contact, orderedBy: { name: '许诚', phone: '1' }, onBehalf: true, isEntered: false }),
    ).toBe('许诚替王奶奶点的')
    expect(sayOrderedBy({ contact, orderedBy: null, onBehalf: true, isEntered: false })).toBe('替王奶奶点的')
  })
})
