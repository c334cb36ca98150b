import fc from 'fast-check'
import { DAY_MS, HOUR_MS } from '../../domain/kernel/shanghai-time'
import { needsAddress } from '../../domain/order/needs-address'
import type { WantedTime } from '../../domain/order/order'
import { arrivalDeadline } from '../../domain/order/review-order'
import { MOST_DAYS_AHEAD, wantedRefusal } from '../../domain/order/wanted-refusal'
import { isPhoneNumber, plainPhoneNumber } from '../../domain/people/phone-number'
import { FIVE_MUST_CODES } from '../../domain/service/five-must-arrive'
import { draftProblems } from '../../src/features/order/draft-problems'
import { emergencyHelp, isEmergencyItem } from '../../src/features/order/emergency-help'
import { halvesOf } from '../../src/features/order/wanted-choices'
import { submitInput } from '../../types/schemas/order-inputs'
import { NOW, SETTINGS } from '../fixtures/builders'

const from = (fromMs: number): WantedTime => ({ kind: 'half_day', fromMs, toMs: fromMs + 4 * HOUR_MS })
const codeOf = (wanted: WantedTime) => wantedRefusal(wanted, NOW)?.refusal.code ?? null

describe('the time that is wanted', () => {
  test('is not over', () => {
    expect(codeOf(from(NOW - 4 * HOUR_MS))).toBe('ORDER.WANTED_TIME_PAST')
    expect(codeOf(from(NOW - 4 * HOUR_MS + 1))).toBeNull()
  })

  test('is not further off than anybody can promise', () => {
    expect(codeOf(from(NOW + MOST_DAYS_AHEAD * DAY_MS))).toBeNull()
    expect(codeOf(from(NOW + MOST_DAYS_AHEAD * DAY_MS + 1))).toBe('ORDER.WANTED_TIME_TOO_FAR')
    expect(codeOf(from(Date.UTC(2100, 0)))).toBe('ORDER.WANTED_TIME_TOO_FAR')
  })
})

describe('五必到 by the time that is wanted', () => {
  const tomorrow = { submittedAtMs: NOW, wanted: from(NOW + DAY_MS) }

  const context = { atMs: NOW, settings: SETTINGS }
  const week = { kind: 'any_time', fromMs: NOW, toMs: NOW + 7 * DAY_MS } as const

  test('an emergency is counted from the order, whatever time was filled in', () => {
    expect(arrivalDeadline('emergency', tomorrow, context)).toBe(NOW + HOUR_MS)
  })

  test('any other duty from the time it is wanted for, never from before the order', () => {
    expect(arrivalDeadline('dispute', { submittedAtMs: NOW, wanted: week }, context)).toBe(NOW + DAY_MS)
    const settings = { ...SETTINGS, arriveHoursDispute: 2 }
    expect(arrivalDeadline('dispute', tomorrow, { atMs: NOW, settings })).toBe(NOW + DAY_MS + 2 * HOUR_MS)
    expect(arrivalDeadline('dispute', { ...tomorrow, wanted: from(0) }, context)).toBe(NOW + DAY_MS)
  })

  test('nobody may be promised after the time he asked for, unless that is over', () => {
    expect(arrivalDeadline('dispute', tomorrow, context)).toBe(NOW + DAY_MS + 4 * HOUR_MS)
    const ending = { ...tomorrow, wanted: from(NOW - 3.5 * HOUR_MS) }
    expect(arrivalDeadline('emergency', ending, context)).toBe(NOW + HOUR_MS / 2)
    const late = { ...context, atMs: NOW + HOUR_MS }
    expect(arrivalDeadline('dispute', ending, late)).toBe(NOW + DAY_MS)
    fc.assert(
      fc.property(
        fc.constantFrom(...FIVE_MUST_CODES),
        fc.integer({ min: -8, max: 200 }),
        fc.integer({ min: 1, max: 168 }),
        (kind, startHours, spanHours) => {
          const fromMs = NOW + startHours * HOUR_MS
          const wanted = { kind: 'any_time', fromMs, toMs: fromMs + spanHours * HOUR_MS } as const
          const due = arrivalDeadline(kind, { submittedAtMs: NOW, wanted }, context) ?? 0
          expect(due).toBeGreaterThan(NOW)
          if (wanted.toMs > NOW) expect(due).toBeLessThanOrEqual(wanted.toMs)
        },
      ),
    )
  })

  test('nothing else has a latest arrival', () => {
    expect(arrivalDeadline(null, tomorrow, context)).toBeNull()
  })
})

describe('the address', () => {
  test.each([
    ['haircut', true],
    ['blood_pressure', true],
    ['neighbor_dispute', true],
    ['opera_show', false],
    ['yard_cleaning', false],
    ['missing_person', false],
    ['no_longer_on_the_menu', true],
  ])('%s needs one: %s', (menuItemCode, needed) => {
    expect(needsAddress({ menuItemCode, wish: '' })).toBe(needed)
  })

  test.each([
    ['想请人来理发', true],
    ['我家着火了', false],
    ['路断了', false],
    ['家里断粮了', false],
  ])('the wish “%s” needs one: %s', (wish, needed) => {
    expect(needsAddress({ menuItemCode: null, wish })).toBe(needed)
  })
})

describe('a telephone number', () => {
  const parse = (phone: string) =>
    submitInput.safeParse({
      menuItemCode: 'haircut',
      wanted: from(NOW),
      requester: { name: '张桂兰', phone },
    }).data?.requester?.phone

  test.each([
    ['0564-5021234', '05645021234'],
    ['0564－502 1234', '05645021234'],
    ['138 0000-1111', '13800001111'],
    ['１３８００００１１１１', '13800001111'],
    ['', ''],
  ])('%s is kept as %s', (written, kept) => {
    expect(parse(written)).toBe(kept)
    expect(written === '' || isPhoneNumber(plainPhoneNumber(written))).toBe(true)
  })

  test.each(['5021234', '1380000', '138000011112', '没有'])('%s is none', (written) => {
    expect(parse(written)).toBeUndefined()
  })
})

describe('a draft on the phone', () => {
  const draft = {
    id: 'd',
    menuItemCode: 'haircut',
    title: '义务理发（上门）',
    wish: '',
    specialty: null,
    despiteRefusal: false,
    parts: [],
    wanted: from(NOW + HOUR_MS),
    stationId: '341525111201',
    addressText: '花园组',
    risks: [],
    atHome: [],
    note: '',
    name: '',
    phone: '',
    onBehalf: false,
    forName: '',
    forPhone: '',
    placeCode: '',
    agreed: [],
  } as const
  const problems = (change: Partial<Parameters<typeof draftProblems>[0]>, nowMs = NOW) =>
    draftProblems({ ...draft, ...change }, { registered: true, nowMs })

  test('can be sent when nothing is missing', () => {
    expect(problems({})).toEqual({})
  })

  test('for somebody else needs the name, which at a door is on the card, masked', () => {
    const whom = { onBehalf: true, forName: '张**' }
    expect(problems({ ...whom, placeCode: 'SCWKP7H2QM' })).toEqual({})
    expect(problems(whom)).toHaveProperty('forName')
  })

  test('of several orders needs the house as long as one of the unsent needs it', () => {
    const part = (text: string, sent: boolean) => ({
      text,
      specialty: null,
      despiteRefusal: false,
      again: false,
      sent: sent ? { orderId: 'o', replyWithinMinutes: 2 } : null,
    })
    const split = { menuItemCode: null, wish: '', addressText: '' }
    expect(problems({ ...split, parts: [part('路断了', false), part('要理发', false)] })).toHaveProperty(
      'address',
    )
    expect(problems({ ...split, parts: [part('路断了', false), part('要理发', true)] })).toEqual({})
  })

  test('says at once that its time is over: the morning of today in the afternoon, and yesterday’s draft', () => {
    const past = { wanted: '这个时间已经过去了，请另选一个时间。' }
    const today = NOW - 9 * HOUR_MS
    expect(problems({ wanted: halvesOf(today).morning }, today + 15 * HOUR_MS)).toEqual(past)
    expect(problems({}, NOW + DAY_MS)).toEqual(past)
  })

  test('says that its time is too far off', () => {
    expect(problems({ wanted: from(NOW + 400 * DAY_MS) })).toEqual({
      wanted: '这个时间太远了，请选 90 天以内的时间。',
    })
  })

  test('asks for the house where somebody comes to one', () => {
    const missing = { address: '请写上哪个组、附近有什么，来的人才找得到。' }
    expect(problems({ addressText: ' ' })).toEqual(missing)
    expect(problems({ addressText: '', menuItemCode: 'opera_show' })).toEqual({})
    expect(problems({ addressText: '', menuItemCode: null, wish: '我家着火了' })).toEqual({})
  })

  test('takes a landline as people write it', () => {
    const behalf = { onBehalf: true, forName: '王奶奶' }
    expect(problems({ ...behalf, forPhone: '0564-502 1234' })).toEqual({})
    expect(problems({ ...behalf, forPhone: '502-1234' })).toHaveProperty('forPhone')
  })
})

describe('the telephone before anything is sent', () => {
  const STATION = '19900001903'
  const help = (text: string, emergencyItem = false) =>
    emergencyHelp(text, { emergencyItem, heard: null, stationPhone: STATION })
  const dialled = (text: string, emergencyItem = false) =>
    help(text, emergencyItem)?.lines.map(({ phone }) => phone)

  test('danger to life shows every number, the fitting one first', () => {
    expect(help('我家着火了')).toMatchObject({ calm: false })
    expect(dialled('我家着火了')).toEqual(['119', '120', '110', STATION])
    expect(dialled('胸口疼', true)).toEqual(['120', '119', '110', STATION])
  })

  test.each([
    ['他摔断了腿', '120'],
    ['插座冒火花', '119'],
    ['被狗咬了', '120'],
    ['路断了', '110'],
  ])('what may be danger shows its number calmly: %s', (text, number) => {
    expect(help(text)).toMatchObject({ calm: true })
    expect(dialled(text)).toEqual([number, STATION])
  })

  test('so does an emergency from the menu before a word is written', () => {
    expect(help('', true)).toMatchObject({ calm: true })
    expect(dialled('', true)).toEqual(['110', '119', STATION])
    expect(['missing_person', 'disaster_help', 'haircut', null].map(isEmergencyItem)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('what only the server hears is shown as loudly as it heard it, and silences nothing', () => {
    const heardBy = (text: string, emergency: 'none' | 'hint' | 'call_first') =>
      emergencyHelp(text, {
        emergencyItem: false,
        stationPhone: STATION,
        heard: { emergency, emergencyKind: emergency === 'none' ? null : 'police' },
      })
    expect(heardBy('塘边两双小凉鞋', 'call_first')).toMatchObject({ calm: false })
    expect(heardBy('塘边两双小凉鞋', 'call_first')?.lines[0]?.phone).toBe('110')
    expect(heardBy('塘边两双小凉鞋', 'hint')).toMatchObject({ calm: true })
    expect(heardBy('我家着火了', 'none')).toMatchObject({ calm: false })
  })

  test('an ordinary wish shows none', () => {
    expect(help('想请人来理发')).toBeNull()
  })
})
