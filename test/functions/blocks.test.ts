import { DAY_MS } from '../../domain/kernel/shanghai-time'
import { blockGuilan } from './support/offices'
import {
  accept,
  CHANGFU,
  GUILAN,
  HEAD,
  idOf,
  offerTo,
  orderHaircut,
  wantedIn,
  XIAOMEI,
} from './support/orders'
import { startTown, type Town } from './support/town'
import { nowOf } from './support/visits'

describe('who may not order for some time', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const submit = async (more: object) =>
    town.call(GUILAN, 'order.submit', { wanted: await wantedIn(town, 2), ...more })
  const blockChangfu = async () =>
    town.ok(HEAD, 'person.block', {
      personId: idOf(CHANGFU),
      reason: { code: 'rude' },
      untilMs: (await nowOf(town)) + 7 * DAY_MS,
    })

  test('is_told_until_when_and_whom_to_call_and_nothing_is_ordered', async () => {
    await blockGuilan(town)
    const answer = await submit({ menuItemCode: 'haircut' })
    const message = answer.ok ? '' : answer.error.message
    expect(message).toMatch(/到\d{4}年\d{1,2}月\d{1,2}日为止/)
    expect(message).toMatch(/陡沙河村实践站打电话1\d{10}/)
    expect(await town.documents('orders')).toEqual([])
  })

  test('reads_his_own_data_and_still_gets_help_where_it_is_urgent', async () => {
    const orderId = await orderHaircut(town)
    await blockGuilan(town)
    await town.ok(GUILAN, 'order.get', { orderId })
    await town.ok(GUILAN, 'order.list', { view: 'mine' })
    expect((await town.ok(GUILAN, 'session.get', {})).person?.blockedUntilMs).not.toBeNull()
    expect(await town.ok(GUILAN, 'order.classify', { text: '我家着火了' })).toMatchObject({
      emergency: 'call_first',
    })
    expect((await submit({ wish: '我家着火了' })).ok).toBe(true)
  })

  test('is_not_asked_and_cannot_take_what_he_was_asked_before', async () => {
    const before = await orderHaircut(town)
    const offer = await offerTo(town, CHANGFU, before)
    await blockChangfu()
    const assignmentId = offer?.assignmentId ?? ''
    expect(await town.refused(CHANGFU, 'assignment.accept', { assignmentId })).toBe('BLOCK.IN_FORCE')
    const after = await orderHaircut(town)
    expect(await offerTo(town, CHANGFU, after)).toBeUndefined()
    await accept(town, XIAOMEI, after)
    const { excluded } = await town.ok(HEAD, 'order.candidates', { orderId: before })
    expect(excluded).toContainEqual({ name: '李长福', code: 'blocked', why: '站里先不派给他' })
  })

  test('orders_again_on_the_day_it_ends_or_when_the_head_takes_it_back', async () => {
    await blockGuilan(town, 2)
    await town.advance(49)
    expect((await submit({ menuItemCode: 'haircut' })).ok).toBe(true)
    await blockGuilan(town, 2)
    const { people } = await town.ok(HEAD, 'person.blocked', {})
    expect(people).toMatchObject([{ personId: idOf(GUILAN), words: '点了单又不要，不止一次', by: '周海燕' }])
    await town.ok(HEAD, 'person.unblock', { personId: idOf(GUILAN) })
    expect((await submit({ menuItemCode: 'haircut' })).ok).toBe(true)
  })
})
