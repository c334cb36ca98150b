import fc from 'fast-check'
import { NOTICES } from '../../domain/notice/notice-table'
import { noticesFor } from '../../domain/notice/notices-for'
import type { Assignment } from '../../domain/order/assignment'
import { orderAttention } from '../../domain/order/attention'
import type { Order, Rating, RatingTag } from '../../domain/order/order'
import type { OrderEvent } from '../../domain/order/order-event'
import {
  aFiveMustOrder,
  anAssignment,
  anEvent,
  anOrder,
  HOME_STATION,
  NOW,
  REQUESTER_ID,
  SETTINGS,
} from '../fixtures/builders'
import { walkOrder, walkPlans } from './support/order-walk'
import { VOLUNTEERS } from './support/small-town'

const REQUESTER = `person:${REQUESTER_ID}`
const STATION = `station:${HOME_STATION}`
const TOWN_BOX = 'town:341525111'

const BEFORE: readonly Assignment[] = [
  anAssignment('old', 'declined'),
  anAssignment('a', 'accepted'),
  anAssignment('b', 'accepted', { name: '何秀英' }),
  anAssignment('c', 'offered'),
  anAssignment('gone', 'recalled'),
]

const withParts = (changes: Readonly<Record<string, Partial<Assignment>>>): readonly Assignment[] =>
  BEFORE.map((part) => ({ ...part, ...changes[part.volunteerId] }))

const aRating = (stars: number, ...tags: readonly RatingTag[]): Rating => ({
  stars,
  tags,
  text: '',
  atMs: NOW,
  recordedBy: REQUESTER_ID,
})

type Telling = {
  readonly type: OrderEvent['type']
  readonly what: string
  readonly order?: Partial<Order>
  readonly parts?: readonly Assignment[]
  readonly event?: Partial<OrderEvent>
  readonly told: readonly string[]
}

/** What happens, and who is told of it: all of them, and nobody else. */
const TELLINGS: readonly Telling[] = [
  { type: 'submit', what: 'waits for review', order: { status: 'submitted' }, told: [STATION] },
  { type: 'submit', what: 'goes out at once', order: { status: 'dispatched' }, told: [] },
  {
    type: 'submit',
    what: 'goes out at once, five-must',
    order: { status: 'dispatched', fiveMust: 'dispute' },
    told: [STATION],
  },
  { type: 'approve', what: 'goes on', told: [] },
  { type: 'reject', what: 'ends', told: [REQUESTER] },
  {
    type: 'offer',
    what: 'two are asked, one of them again',
    parts: [...withParts({ old: { status: 'offered' } }), anAssignment('new', 'offered')],
    told: ['person:new', 'person:old'],
  },
  {
    type: 'accept',
    what: 'one says yes',
    parts: withParts({ c: { status: 'accepted' } }),
    told: [REQUESTER],
  },
  {
    type: 'accept',
    what: 'the last place is taken',
    parts: withParts({ c: { status: 'accepted' } }),
    event: { to: 'accepted' },
    told: [REQUESTER, 'person:a', 'person:b', 'person:c'],
  },
  { type: 'decline', what: 'one says no', parts: withParts({ c: { status: 'declined' } }), told: [] },
  { type: 'expire', what: 'nobody answered', parts: withParts({ c: { status: 'expired' } }), told: [] },
  {
    type: 'proceed',
    what: 'enough people',
    parts: withParts({ c: { status: 'recalled' } }),
    told: [REQUESTER, 'person:a', 'person:b'],
  },
  {
    type: 'give_back',
    what: 'one cannot come',
    parts: withParts({ a: { status: 'given_back' } }),
    told: [REQUESTER, STATION],
  },
  {
    type: 'recall',
    what: 'everybody is released',
    parts: withParts({ a: { status: 'recalled' }, b: { status: 'recalled' }, c: { status: 'recalled' } }),
    told: ['person:a', 'person:b', 'person:c', REQUESTER],
  },
  {
    type: 'no_show',
    what: 'one did not come',
    parts: withParts({ a: { status: 'no_show' } }),
    told: [REQUESTER, 'person:a'],
  },
  {
    type: 'open',
    what: 'whoever can may come',
    order: { open: { untilMs: NOW + 1, teamIds: ['t1', 't2'] } },
    told: ['team:t1', 'team:t2'],
  },
  {
    type: 'escalate',
    what: 'goes up',
    event: { from: 'dispatched', reason: { code: 'no_answer', text: '' } },
    told: [REQUESTER, STATION, TOWN_BOX],
  },
  { type: 'check_in', what: 'one is there', told: [REQUESTER] },
  {
    type: 'check_out',
    what: 'the last is done',
    order: { status: 'pending_confirm' },
    told: [STATION],
  },
  {
    type: 'check_out',
    what: 'the last is done, the head was one of them',
    order: { status: 'pending_confirm' },
    parts: withParts({ a: { status: 'checked_out', headsStation: true, visits: [{ inMs: 1, outMs: 2 }] } }),
    told: [STATION, TOWN_BOX],
  },
  {
    type: 'check_out',
    what: 'one is done, another still there and overdue',
    order: { status: 'in_service', attention: { code: 'unfinished', rank: 80, of: ['station'] } },
    told: [],
  },
  {
    type: 'send_back',
    what: 'must be looked at again',
    parts: withParts({ a: { status: 'checked_out' } }),
    told: ['person:a', 'person:b'],
  },
  {
    type: 'confirm',
    what: 'one is credited, one voided, one never came',
    parts: withParts({
      a: { status: 'confirmed', confirmedMinutes: 50 },
      b: { status: 'no_show' },
      c: { status: 'voided', confirmedMinutes: 0 },
    }),
    told: [REQUESTER, 'person:a', 'person:c'],
  },
  {
    type: 'reopen',
    what: 'nobody has served after all',
    order: { status: 'pending_dispatch' },
    parts: withParts({ a: { status: 'voided', confirmedMinutes: 0 }, b: { status: 'no_show' } }),
    told: [REQUESTER, 'person:a'],
  },
  {
    type: 'end_visits',
    what: 'one has not said that he is done',
    order: { status: 'pending_confirm' },
    parts: withParts({ a: { status: 'checked_out' }, c: { status: 'recalled' } }),
    told: [STATION, 'person:a'],
  },
  { type: 'rate', what: 'is rated well', order: { rating: aRating(3) }, told: [] },
  { type: 'rate', what: 'is rated badly', order: { rating: aRating(2) }, told: [STATION] },
  {
    type: 'rate',
    what: 'is rated well, but money was asked',
    order: { rating: aRating(5, 'kind', 'asked_money') },
    told: [STATION],
  },
  { type: 'rate', what: 'nobody came', order: { rating: aRating(4, 'nobody_came') }, told: [STATION] },
  { type: 'close_unrated', what: 'is not rated', told: [] },
  { type: 'close_unmet', what: 'cannot be met', told: [REQUESTER] },
  {
    type: 'cancel',
    what: 'is taken back',
    parts: withParts({ a: { status: 'recalled' }, c: { status: 'recalled' } }),
    told: ['person:a', 'person:c', REQUESTER],
  },
  {
    type: 'remind',
    what: 'has waited',
    order: { status: 'pending_confirm' },
    told: [STATION, TOWN_BOX],
  },
  {
    type: 'hold',
    what: 'its half day is over',
    order: { status: 'pending_dispatch', onHold: true },
    told: [STATION, REQUESTER, 'person:a', 'person:b'],
  },
  {
    type: 'set_aside',
    what: 'the machine cannot read it',
    order: { status: 'pending_dispatch', onHold: true, setAside: true },
    told: [STATION, TOWN_BOX],
  },
  { type: 'alarm', what: 'nobody has arrived', told: [STATION, TOWN_BOX] },
]

function notices(telling: Telling, event: Partial<OrderEvent> = {}) {
  const { type, order: with_ = {}, parts = BEFORE } = telling
  const reminders = type === 'remind' ? 1 : 0
  const stands = anOrder({ status: 'accepted', reminders, ...with_, assignments: parts })
  const order = { ...stands, attention: orderAttention(stands, SETTINGS) }
  const before = type === 'submit' ? null : { ...order, assignments: BEFORE }
  return noticesFor({ order, before, event: anEvent(type, { ...telling.event, ...event }) })
}

const tellingOf = (type: OrderEvent['type']): Telling => {
  const found = TELLINGS.find((each) => each.type === type)
  if (!found) throw new Error(`no telling of ${type}`)
  return found
}

const textFor = (to: string, type: OrderEvent['type'], event: Partial<OrderEvent> = {}) =>
  notices(tellingOf(type), event).find((each) => each.to === to)?.text

describe('who is told', () => {
  test('every event of the product is spoken of here', () => {
    expect([...new Set(TELLINGS.map(({ type }) => type))].sort()).toEqual(Object.keys(NOTICES).sort())
  })

  test.each(TELLINGS)('$type, $what', (telling) => {
    expect(notices(telling).map(({ to }) => to)).toEqual(telling.told)
  })

  test.each(TELLINGS)('$type, $what: whoever did it is not told of it', (telling) => {
    for (const to of telling.told.filter((each) => each.startsWith('person:'))) {
      const others = telling.told.filter((each) => each !== to)
      expect(notices(telling, { actorId: to.slice('person:'.length) }).map((each) => each.to)).toEqual(others)
    }
  })

  test('a recall is news to the requester only after somebody had said yes', () => {
    const asked = [anAssignment('a', 'offered'), anAssignment('b', 'declined')]
    const order = anOrder({ status: 'pending_dispatch', assignments: [anAssignment('a', 'recalled')] })
    const before = anOrder({ status: 'dispatched', assignments: asked })
    const told = noticesFor({ order, before, event: anEvent('recall') })
    expect(told.map(({ to }) => to)).toEqual(['person:a'])
  })

  test.each([
    ['submitted', [STATION]],
    ['accepted', [STATION]],
    ['in_service', [STATION]],
    ['pending_confirm', [STATION, TOWN_BOX]],
    ['escalated', [TOWN_BOX]],
  ] as const)('a reminder of an order that is %s goes to the offices that have to act', (status, offices) => {
    const told = notices({ ...tellingOf('remind'), order: { status } }, { from: status, to: status })
    expect(told.map(({ to }) => to).filter((to) => !to.startsWith('person:'))).toEqual(offices)
  })

  test('a reminder of a service asks only those who are still there', () => {
    const inside = { status: 'in_service' } as const
    const parts = withParts({ a: { status: 'checked_in' }, b: { status: 'checked_out' } })
    const told = notices(
      { ...tellingOf('remind'), order: inside, parts },
      { from: 'in_service', to: 'in_service' },
    )
    expect(told.map(({ to }) => to)).toEqual([STATION, 'person:a'])
  })

  test('an order on behalf of somebody: the helper who ordered is told', () => {
    const order = anOrder({ requesterId: 'helper', onBehalf: true })
    const told = noticesFor({ order, before: order, event: anEvent('check_in') })
    expect(told.map(({ to }) => to)).toEqual(['person:helper'])
  })
})

describe('what they are told', () => {
  test('each where he deals with it', () => {
    const opens = (type: OrderEvent['type']) => notices(tellingOf(type)).map((each) => each.opens)
    expect(opens('escalate')).toEqual(['order', 'handling', 'handling'])
    expect(opens('offer')).toEqual(['task', 'task'])
  })

  test('a requester reads how one speaks of the volunteer, not his whole name', () => {
    expect(textFor(REQUESTER, 'accept', { subjectId: 'b' })).toBe('何师傅接了您的单：义务理发（上门）。')
  })

  test('a requester who was promised somebody reads that this no longer holds', () => {
    expect(textFor(REQUESTER, 'recall')).toBe(
      '站里要给“义务理发（上门）”换人，正在另外安排，定下来就告诉您。',
    )
  })

  test('a volunteer reads his own minutes', () => {
    const parts = withParts({
      a: { status: 'confirmed', confirmedMinutes: 50 },
      b: { status: 'confirmed', confirmedMinutes: 25 },
    })
    const texts = notices({ ...tellingOf('confirm'), parts }).map(({ text }) => text)
    expect(texts.slice(1)).toEqual([
      '“义务理发（上门）”记了 50 分钟，谢谢您。',
      '“义务理发（上门）”记了 25 分钟，谢谢您。',
    ])
  })

  test('what nobody has served is not called done', () => {
    const texts = notices(tellingOf('reopen')).map(({ text }) => text)
    expect(texts).toEqual([
      '“义务理发（上门）”这次没办成，站里会另外安排人。',
      '“义务理发（上门）”的时长没有计。有疑问请给站里打电话。',
    ])
  })

  test('an offer asks and does not command', () => {
    expect(textFor('person:new', 'offer')).toBe(
      '有一件事想请您帮忙：义务理发（上门）（陡沙河村）。去不去都行，请回个话。',
    )
  })

  test('an offer of a duty presses, and a second one says that it is one', () => {
    expect(textFor('person:old', 'offer')).toBe(
      '再请您看看：义务理发（上门）（陡沙河村）。去不去都行，请回个话。',
    )
    const duty = { ...tellingOf('offer'), order: { fiveMust: 'dispute' } as const }
    expect(notices(duty).map(({ text }) => text)).toEqual([
      '五必到：义务理发（上门）（陡沙河村），要尽快有人到场。您去得了吗？请马上回个话。',
      '五必到，再请您看看：义务理发（上门）（陡沙河村）。请马上回个话。',
    ])
  })

  test('when the time is over everybody reads how many have said yes', () => {
    const hold = (parts: readonly Assignment[]) =>
      notices({ ...tellingOf('hold'), order: { status: 'pending_dispatch', headcount: 3 }, parts }).map(
        ({ text }) => text,
      )
    expect(hold(BEFORE)).toEqual([
      '“义务理发（上门）”约的时间过了，有2人答应了，还差1人。请给点单人打电话，另约时间再派。',
      '“义务理发（上门）”约的时间过了，有2人答应了，还差1人。站里会打电话，跟您另约时间。',
      '“义务理发（上门）”约的时间过了，有2人答应了，还差1人。请先别去，站里另约时间。',
      '“义务理发（上门）”约的时间过了，有2人答应了，还差1人。请先别去，站里另约时间。',
    ])
    expect(hold([])[0]).toContain('，还没找到人。')
  })

  test('the station reads what was wrong', () => {
    const words = (rating: Rating) => notices({ ...tellingOf('rate'), order: { rating } })[0]?.text
    expect(words(aRating(1))).toBe('“义务理发（上门）”点单人不满意：评得很低。请打电话问一问。')
    expect(words(aRating(1, 'nobody_came', 'asked_money'))).toContain('：没来、收费了。')
  })

  test('a reason in its own words', () => {
    const reason = { code: 'unsafe', text: '屋顶太高' }
    expect(textFor(REQUESTER, 'reject', { reason })).toContain('：有危险，志愿者不能做：屋顶太高。')
    expect(textFor(REQUESTER, 'cancel', { reason: null })).toContain('：情况有变。')
  })

  test('a station reads that its order has gone up, and why; five-must stays its own duty', () => {
    const reason = { code: 'no_answer', text: '' }
    expect(textFor(STATION, 'escalate', { reason })).toBe('“义务理发（上门）”报给镇里了：一直没人接单。')
    const duty = { ...tellingOf('escalate'), order: { fiveMust: 'dispute' } as const }
    const told = notices(duty, { reason }).filter(({ to }) => to === STATION)
    expect(told.map(({ text }) => text)).toEqual([
      '五必到：“义务理发（上门）”报给镇里了：一直没人接单。您也可以接着派人。',
    ])
  })

  test.each([
    ['dispatched', 'nobody', '村里暂时没找到人，已经报给镇里。'],
    ['dispatched', 'beyond_village', '站里报给镇里了，由镇里来办。'],
    ['pending_dispatch', 'other', '站里报给镇里了，由镇里来办。'],
    ['submitted', 'no_answer', '站里还没顾上，已经请镇里来办。'],
    ['submitted', 'beyond_village', '站里报给镇里了，由镇里来办。'],
    ['submitted', 'nobody', '站里报给镇里了，由镇里来办。'],
  ] as const)('a requester of an order that was %s and goes up for %s', (from, code, words) => {
    const reason = { code, text: '' }
    const told = notices(tellingOf('escalate'), { from, reason }).filter(({ to }) => to === REQUESTER)
    expect(told.map(({ text }) => text)).toEqual([`“义务理发（上门）”${words}`])
  })

  test('leaves no place of a sentence unfilled', () => {
    const texts = TELLINGS.flatMap((telling) => notices(telling, { subjectId: 'a' })).map(({ text }) => text)
    expect(texts.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([])
  })
})

describe('what nobody is told on a locked screen', () => {
  const PRIVATE = /张桂兰|13800001001|老槐树|花园组|腿脚不便|李长福|何秀英|13800002002/

  test('no telephone, address, need or full name', () => {
    const orders = [anOrder(), aFiveMustOrder(), anOrder({ onBehalf: true, requesterId: 'helper' })]
    const texts = orders.flatMap((order) =>
      TELLINGS.flatMap((telling) =>
        notices({ ...telling, order: { ...order, ...telling.order } }, { subjectId: 'a' }),
      ),
    )
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter(({ text }) => PRIVATE.test(text))).toEqual([])
  })
})

describe('over the whole life of any order', () => {
  const names = VOLUNTEERS.map(({ contact }) => contact.name)
  const phones = VOLUNTEERS.map(({ contact }) => contact.phone)
  const everyNotice = (plan: Parameters<typeof walkOrder>[0]) =>
    walkOrder(plan).steps.flatMap(({ before, after, events }) =>
      events.flatMap((event) => noticesFor({ order: after, before, event })),
    )

  test('each line has an id of its own, which the same events give again', () => {
    fc.assert(
      fc.property(walkPlans, (plan) => {
        const ids = everyNotice(plan).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(everyNotice(plan).map(({ id }) => id)).toEqual(ids)
      }),
      { numRuns: 50 },
    )
  })

  test('a requester reads that it is done only after somebody has served', () => {
    let toldSo = 0
    fc.assert(
      fc.property(walkPlans, (plan) => {
        for (const { before, after, events } of walkOrder(plan).steps)
          for (const event of events)
            for (const { text } of noticesFor({ order: after, before, event })) {
              if (!text.includes('办好了')) continue
              toldSo += 1
              expect(after.assignments.some((part) => (part.confirmedMinutes ?? 0) > 0)).toBe(true)
            }
      }),
      { numRuns: 100 },
    )
    expect(toldSo).toBeGreaterThan(0)
  })

  test('no line carries what would lead to a house, and none is for who did it', () => {
    const secrets = ['张桂兰', '13800001001', '老槐树', '腿脚不便', ...names, ...phones]
    fc.assert(
      fc.property(walkPlans, (plan) => {
        for (const { before, after, events } of walkOrder(plan).steps)
          for (const event of events)
            for (const { text, to } of noticesFor({ order: after, before, event })) {
              expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
              expect(to).not.toBe(`person:${event.actorId}`)
            }
      }),
      { numRuns: 50 },
    )
  })
})
