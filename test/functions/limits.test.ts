import { TOWN_SETTINGS } from '../../domain/town/town-settings'
import { CHANGFU, GUILAN, idOf, orderHaircut, wantedIn } from './support/orders'
import { orderedToday } from './support/safety-refusals'
import { person, startTown, type Town } from './support/town'

const XUCHENG = person('helper-xucheng')
const { ordersPerDay, openOrdersPerHousehold } = TOWN_SETTINGS

describe('how much may be ordered', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const submit = async (more: object, as = GUILAN, key?: string) =>
    town.call(as, 'order.submit', { wanted: await wantedIn(town, 2), ...more }, key)
  const codesOf = (answers: readonly Awaited<ReturnType<typeof submit>>[]) =>
    answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()
  const countOf = async () =>
    (await town.documents('counters')).find(({ _id }) => String(_id).includes(idOf(GUILAN)))?.count

  test('of_two_orders_at_the_last_of_the_day_one_gets_through', async () => {
    await orderedToday(town, ordersPerDay - 1)
    const answers = await Promise.all(['haircut', 'errands'].map((menuItemCode) => submit({ menuItemCode })))
    expect(codesOf(answers)).toEqual(['LIMIT.TOO_MANY_TRIES', 'ok'])
    expect(await town.documents('orders')).toHaveLength(1)
    expect(await countOf()).toBe(ordersPerDay)
  })

  test('an_order_sent_again_is_counted_once_and_answered_over_the_limit_too', async () => {
    await orderedToday(town, ordersPerDay - 1)
    const wanted = await wantedIn(town, 2)
    const once = { menuItemCode: 'haircut', wanted }
    const first = await submit(once, GUILAN, 'one-and-the-same-key')
    const answers = await Promise.all([1, 2, 3].map(() => submit(once, GUILAN, 'one-and-the-same-key')))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: first.ok && first.data })
    expect(await countOf()).toBe(ordersPerDay)
  })

  test('a_refusal_says_when_it_goes_on_and_the_next_day_it_does', async () => {
    await orderedToday(town, ordersPerDay)
    const refused = await submit({ menuItemCode: 'haircut' })
    expect(refused.ok ? '' : refused.error.message).toBe(
      '点单的次数太多了，请明天凌晨0点再来。填好的都还在。',
    )
    await town.advance(24)
    expect((await submit({ menuItemCode: 'haircut' })).ok).toBe(true)
    await town.fire('jobs')
    const counts = (await town.documents('counters')).filter(({ _id }) => String(_id).startsWith('rate:'))
    expect(counts).toHaveLength(1)
  })

  test('who_is_in_danger_is_never_held_up', async () => {
    for (let open = 0; open < openOrdersPerHousehold; open += 1) await orderHaircut(town)
    await orderedToday(town, ordersPerDay).catch(() => undefined)
    expect((await submit({ wish: '我家着火了', askIfSame: true })).ok).toBe(true)
    expect((await submit({ wish: '我家着火了', askIfSame: true })).ok).toBe(true)
    expect(codesOf([await submit({ menuItemCode: 'errands' })])).toEqual(['ORDER.TOO_MANY_OPEN'])
  })

  test('of_two_orders_at_the_last_open_one_of_a_household_one_gets_through', async () => {
    for (let open = 1; open < openOrdersPerHousehold; open += 1) await orderHaircut(town)
    const answers = await Promise.all(
      ['farm_help', 'errands'].map((menuItemCode) => submit({ menuItemCode })),
    )
    expect(codesOf(answers)).toEqual(['ORDER.TOO_MANY_OPEN', 'ok'])
  })

  test('nor_do_two_people_at_once_get_more_for_one_household', async () => {
    for (let open = 1; open < openOrdersPerHousehold; open += 1) await orderHaircut(town)
    const beneficiary = { name: '张桂兰', phone: '13800001001' }
    const place = { stationId: '341525111201', addressText: '花园组，老槐树旁' }
    const answers = await Promise.all([
      submit({ menuItemCode: 'errands' }),
      submit({ menuItemCode: 'farm_help', beneficiary, place }, XUCHENG),
    ])
    expect(codesOf(answers)).toEqual(['ORDER.TOO_MANY_OPEN', 'ok'])
  })

  test('the_same_once_more_today_is_a_question_to_whoever_orders_it', async () => {
    const same = { menuItemCode: 'haircut', askIfSame: true }
    const both = await Promise.all([submit(same), submit(same)])
    expect(codesOf(both)).toEqual(['ORDER.SAME_TODAY', 'ok'])
    const beneficiary = { name: '张桂兰', phone: '13800001001' }
    const place = { stationId: '341525111201', addressText: '花园组，老槐树旁' }
    const helpers = await submit({ ...same, beneficiary, place }, XUCHENG)
    expect(helpers.ok ? '' : helpers.error.message).toBe('张桂兰今天已经点过一样的单，还要再点一次吗？')
    expect((await submit({ ...same, askIfSame: false, beneficiary, place }, XUCHENG)).ok).toBe(true)
    expect((await submit({ ...same, place }, CHANGFU)).ok).toBe(true)
  })
})
