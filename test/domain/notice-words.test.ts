import type { Assignment } from '../../domain/order/assignment'
import type { Rating } from '../../domain/order/order'
import type { OrderEvent } from '../../domain/order/order-event'
import {
  aRating,
  BEFORE,
  notices,
  REQUESTER,
  STATION,
  TELLINGS,
  tellingOf,
  textFor,
  withParts,
} from './support/tellings'

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

  test('a volunteer reads that somebody else has written down his arrival, his end or his time', () => {
    const told = (type: OrderEvent['type']) => textFor('person:a', type, { subjectId: 'a' })
    expect([told('check_in_for'), told('check_out_for'), told('enter_visit_for')]).toEqual([
      '“义务理发（上门）”有人替您点了“我到了”。不是这样的话，请给站里打电话。',
      '“义务理发（上门）”有人替您点了“做完了”。不是这样的话，请给站里打电话。',
      '“义务理发（上门）”有人替您补记了时间。请看一看，不对的话给站里打电话。',
    ])
  })

  test('what nobody has served is not called done', () => {
    const texts = notices(tellingOf('reopen')).map(({ text }) => text)
    expect(texts).toEqual([
      '“义务理发（上门）”这次没办成，站里会另外安排人。',
      '“义务理发（上门）”的时长没有计。有疑问请给站里打电话。',
      '“义务理发（上门）”您不用去了，谢谢您。',
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

  test('the station reads what was wrong; of money the town alone', () => {
    const words = (rating: Rating) =>
      notices({ ...tellingOf('rate'), order: { rating } }).map(({ to, text }) => [to === STATION, text])
    expect(words(aRating(1))[0]).toEqual([true, '“义务理发（上门）”点单人不满意：评得很低。请打电话问一问。'])
    const both = Object.fromEntries(
      words(aRating(1, 'nobody_came', 'asked_money')).map(([of, text]) => [of, text]),
    )
    expect(both.true).toContain('：没来。')
    expect(both.false).toContain('：没来、收费了。')
    expect(words(aRating(5, 'asked_money')).map(([ofStation]) => ofStation)).toEqual([false])
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
