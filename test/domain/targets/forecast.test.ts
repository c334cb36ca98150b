import { DAY_MS, HOUR_MS, shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import { activityFigures } from '../../../domain/targets/activity-figures'
import { forecast } from '../../../domain/targets/forecast'
import type { OpenOrder } from '../../../domain/targets/open-order'
import type { ComingActivity, Outlook } from '../../../domain/targets/outlook'
import { partyFigures } from '../../../domain/targets/party-figures'
import { HOME_STATION, NOW, OTHER_STATION } from '../../fixtures/builders'

const YEAR = 2026

const activity = (id: string, with_: Partial<ComingActivity> = {}): ComingActivity => ({
  id,
  title: '上土市镇新时代文明实践义诊日',
  status: 'published',
  stationId: HOME_STATION,
  jointStationIds: [],
  startsAtMs: NOW + 2 * DAY_MS,
  ...with_,
})

const outlook = (with_: Partial<Outlook> = {}): Outlook => ({
  nowMs: NOW,
  figures: activityFigures(with_.activities ?? [], HOME_STATION, YEAR, NOW),
  activities: [],
  rows: [],
  orders: [],
  serving: [],
  gaps: [],
  ...with_,
})

const order = (id: string, with_: Partial<OpenOrder> = {}): OpenOrder => ({
  id,
  number: `1123-${id}`,
  title: '义务理发（上门）',
  stationId: HOME_STATION,
  fiveMust: null,
  arriveByMs: null,
  arrivedAtMs: null,
  durationMinutes: 30,
  missing: 1,
  ...with_,
})

describe('activities of the month that goes on', () => {
  test('nothing is arranged: it says so, until when, and what to do', () => {
    expect(forecast(outlook())).toEqual([
      {
        code: 'activities',
        stationId: HOME_STATION,
        outlook: 'short',
        byMs: shanghaiInstant(YEAR, 12, 1) - 1,
        sentence: '陡沙河村11月还差 1 次活动，11月30日前要办。还没有安排，请定一次活动。',
        closers: [],
      },
    ])
  })

  test('a published one closes the gap, and bears its name without the prefix', () => {
    const [line] = forecast(outlook({ activities: [activity('a1')] }))
    expect(line?.outlook).toBe('on_course')
    expect(line?.sentence).toContain('后天的“义诊日”办成就够')
    expect(line?.closers).toEqual([{ of: 'activity', id: 'a1', words: '看看准备得怎样：义诊日' }])
  })

  test('a draft has to be published, a row of the plan to be arranged; one of another month or place is none', () => {
    const rows = [
      { id: 'r1', stationId: HOME_STATION, year: YEAR, month: 11, title: '采茶帮工' },
      { id: 'r2', stationId: HOME_STATION, year: YEAR, month: 12, title: '送温暖' },
      { id: 'r3', stationId: OTHER_STATION, year: YEAR, month: 11, title: '唱戏' },
    ]
    const activities = [
      activity('a1', { status: 'draft' }),
      activity('a2', { startsAtMs: NOW + 20 * DAY_MS }),
      activity('a3', { status: 'cancelled' }),
    ]
    const [line] = forecast(outlook({ activities, rows }))
    expect(line?.sentence).toContain('“义诊日”还是草稿，要发布。计划表里有“采茶帮工”，点一下就能安排。')
    expect(line?.closers.map(({ id }) => id)).toEqual(['a1', 'r1'])
  })

  test('one whose time is over has to be recorded; what was held needs nothing', () => {
    const [line] = forecast(outlook({ activities: [activity('a1', { startsAtMs: NOW - DAY_MS })] }))
    expect(line?.sentence).toContain('昨天的“义诊日”的时间过了，办过了就记一笔')
    expect(
      forecast(outlook({ activities: [activity('a1', { status: 'held', startsAtMs: NOW - DAY_MS })] })),
    ).toEqual([])
  })

  test('a month that is over is not foretold', () => {
    const lines = forecast(outlook({ nowMs: shanghaiInstant(YEAR, 12, 1) }))
    expect(lines.map(({ byMs }) => byMs)).not.toContain(shanghaiInstant(YEAR, 12, 1) - 1)
  })
})

describe('五必到 and party members', () => {
  test('who is late stands first, with the orders themselves', () => {
    const orders = [
      order('A', { fiveMust: 'dispute', arriveByMs: NOW - HOUR_MS }),
      order('B', { fiveMust: 'dispute', arriveByMs: NOW + HOUR_MS }),
      order('C', { fiveMust: 'dispute', arriveByMs: NOW - HOUR_MS, arrivedAtMs: NOW }),
    ]
    const [line] = forecast(outlook({ orders }))
    expect(line).toMatchObject({ code: 'arrived', outlook: 'late', stationId: HOME_STATION })
    expect(line?.sentence).toBe(
      '陡沙河村有 2 张五必到的单子还没有人到，其中 1 张已经超时，下一张要在今天上午10点前到。请看看谁能去。',
    )
    expect(line?.closers.map(({ id }) => id)).toEqual(['A', 'B'])
  })

  const party = (takingPart: number, minutes: number) =>
    partyFigures({ members: 5, takingPart, minutes }, null, YEAR, NOW)
  const linesOf = (with_: Partial<Outlook>) =>
    forecast(outlook(with_)).filter(({ stationId }) => stationId === null)

  test('how many more have to take part, and whether the open orders are enough', () => {
    const orders = [order('A'), order('B', { missing: 0 })]
    const [line] = linesOf({ figures: party(2, 6_000), orders })
    expect(line?.sentence).toBe(
      '上土市镇在职党员 5 人，服务过的 2 人，12月31日前还差 2 人。眼下等人接的单有 1 张，要 1 个人。请他们来，还不够，再办活动的时候也请他们一起来。',
    )
    expect(line?.closers.map(({ id }) => id)).toEqual(['A'])
    expect(linesOf({ figures: party(4, 6_000), orders })).toEqual([])
  })

  test('activities with places for volunteers close the gap as well; a full one, one of next year, or one that has begun does not', () => {
    const clinic = { id: 'a1', title: '上土市镇新时代文明实践义诊日', villageId: HOME_STATION }
    const soon = { ...clinic, startsAtMs: NOW + DAY_MS, missing: 8, durationMinutes: 120 }
    const serving = [
      soon,
      { ...soon, id: 'full', missing: 0 },
      { ...soon, id: 'next', startsAtMs: shanghaiInstant(YEAR + 1, 1, 1) },
      { ...soon, id: 'begun', startsAtMs: NOW - HOUR_MS },
    ]
    const [line] = linesOf({ figures: party(2, 6_000), orders: [order('A')], serving })
    expect(line?.sentence).toContain(
      '眼下等人接的单有 1 张，要 1 个人；还缺志愿者的活动有 1 次，要 8 个人。请他们来，够了。',
    )
    expect(line?.closers).toEqual([
      { of: 'activity', id: 'a1', words: '请人报名：义诊日' },
      { of: 'order', id: 'A', words: '义务理发（上门） 1123-A' },
    ])
    const lines = linesOf({ figures: party(4, 600), serving })
    expect(lines.map(({ sentence }) => sentence.includes('要 8 个人'))).toEqual([false])
    expect(lines[0]?.sentence).toContain('约 16 小时')
  })

  test('the average is foretold by the pace so far: who keeps it and gets there is left alone', () => {
    const halfYear = shanghaiInstant(YEAR, 7, 2, 12)
    const atPace = (minutes: number) =>
      linesOf({ nowMs: halfYear, figures: party(4, minutes) }).map(({ code }) => code)
    expect(atPace(3_100)).toEqual([])
    expect(atPace(2_900)).toEqual(['average_minutes'])
  })
})

test('the same records give the same lines, places in their order and never by their numbers', () => {
  const gaps = [OTHER_STATION, HOME_STATION, null].map((stationId) => ({
    stationId,
    teamsMissing: stationId === null ? 1 : 0,
    gaps: [{ specialty: 'mediation', volunteers: [], lenders: [], unable: [] } as const],
  }))
  const lines = forecast(outlook({ figures: [], gaps }))
  expect(lines.map(({ stationId }) => stationId)).toEqual([null, HOME_STATION, OTHER_STATION])
  expect(lines[0]?.sentence).toContain('还差 1 支队，缺矛盾调处的队')
  expect(forecast(outlook({ figures: [], gaps: [...gaps].reverse() }))).toEqual(lines)
})
