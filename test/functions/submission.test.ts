import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { orders, people } from '../../cloudfunctions/_core/store/collections'
import { DAY_MS, HOUR_MS } from '../../domain/kernel/shanghai-time'
import type { ActionInput } from '../../types/actions'
import { accept, CHANGFU, GUILAN, HEAD, NEWCOMER, wantedIn } from './support/orders'
import { startTown, type Town } from './support/town'

type Submission = Omit<ActionInput<'order.submit'>, 'wanted'>

const DOUSHAHE = '341525111201'
const LONGJIN = '341525111202'

describe('placing an order', () => {
  let town: Town
  const submit = async (input: Submission, { as = GUILAN, hours = 2 } = {}) =>
    town.ok(as, 'order.submit', { ...input, wanted: await wantedIn(town, hours) })
  const seenByHead = (orderId: string) => town.ok(HEAD, 'order.get', { orderId })
  const newestNoticeOfHead = async () => (await town.ok(HEAD, 'notice.list', {})).items[0]?.text
  const contactOf = async (as: { openid: string }) => (await people.find(personIdOf(as.openid)))?.contact

  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test.each([
    ['家里断粮了，揭不开锅', 'family_hardship', null],
    ['路断了，老人被困在家', 'emergency', 'emergency'],
  ] as const)(
    'submit 五必到 in own words: “%s” calls the whole home team and the head at once',
    async (wish, kind, specialty) => {
      const { orderId, status } = await submit({ wish })
      expect(status).toBe('dispatched')
      const view = await seenByHead(orderId)
      expect(view).toMatchObject({ fiveMust: kind, specialty })
      expect(new Set(view.parts.map((part) => part.name))).toEqual(
        new Set(['王小梅', '赵大山', '孙玉兰', '周正国', '何建国', '林霞']),
      )
      expect(await newestNoticeOfHead()).toContain('新单子')
    },
  )

  test('submit an emergency for tomorrow: somebody arrives within the hour all the same', async () => {
    const { orderId } = await submit({ wish: '路断了，老人被困在家' }, { hours: 24 })
    const view = await seenByHead(orderId)
    expect(view.arriveByMs).toBe(view.submittedAtMs + HOUR_MS)
  })

  test.each(['老公赌博还打我，我不敢回家', '我家着火了', '家里断粮了，不想活了'])(
    'submit a danger to life: “%s” is with the head at once and on no team’s list',
    async (wish) => {
      const { orderId, status } = await submit({ wish })
      expect(status).toBe('submitted')
      expect(await seenByHead(orderId)).toMatchObject({ urgent: true, parts: [] })
      expect((await town.ok(HEAD, 'order.list', { view: 'todo' })).items).toMatchObject([{ id: orderId }])
      expect(await newestNoticeOfHead()).toContain('新单子')
    },
  )

  test('submit in spite of a refusal: the station reads it, the machine never sends it out', async () => {
    const wish = '来人帮我看场子，打牌缺角'
    const wanted = await wantedIn(town, 2)
    expect(await town.refused(GUILAN, 'order.submit', { wish, wanted })).toBe('ORDER.NOT_FOR_VOLUNTEERS')
    const { orderId, status } = await submit({ wish, despiteRefusal: true, specialty: 'culture' })
    expect(status).toBe('submitted')
    await town.fire('dispatcher')
    const seen = await seenByHead(orderId)
    expect(seen).toMatchObject({ status: 'submitted', needText: wish, parts: [] })
    expect(seen.refusalAdvice).toMatch(/。$/)
    expect((await town.ok(GUILAN, 'order.get', { orderId })).refusalAdvice).toBeNull()
    expect(await newestNoticeOfHead()).toContain('新单子')
  })

  test('submit for another place: the order goes there, the home of the one who orders stays', async () => {
    const before = await contactOf(CHANGFU)
    const place = { stationId: LONGJIN, addressText: '姐姐家，石桥边' }
    const { orderId } = await submit({ menuItemCode: 'blood_pressure', place }, { as: CHANGFU })
    expect(await contactOf(CHANGFU)).toEqual(before)
    expect(await orders.find(orderId)).toMatchObject({
      stationId: LONGJIN,
      beneficiary: { addressText: '姐姐家，石桥边' },
    })
  })

  test('submit as a visitor for a neighbour: her house is not his home', async () => {
    const requester = { name: '小许', phone: '138 0000-9999' }
    const beneficiary = { name: '王奶奶', phone: '0564-5021234' }
    const place = { stationId: DOUSHAHE, addressText: '花园组' }
    const { orderId } = await submit(
      { menuItemCode: 'haircut', requester, beneficiary, place },
      { as: NEWCOMER },
    )
    expect(await contactOf(NEWCOMER)).toEqual({
      name: '小许',
      phone: '13800009999',
      stationId: DOUSHAHE,
      addressText: '',
    })
    const assignmentId = await accept(town, CHANGFU, orderId)
    expect((await town.ok(CHANGFU, 'assignment.get', { assignmentId })).contact).toEqual({
      name: '王奶奶',
      phone: '05645021234',
      addressText: '花园组',
    })
  })

  test('submit for a day too far off, or without a house to come to, is refused in plain words', async () => {
    const wanted = await wantedIn(town, 2)
    const later = { ...wanted, fromMs: wanted.fromMs + 100 * DAY_MS, toMs: wanted.toMs + 100 * DAY_MS }
    expect(await town.refused(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted: later })).toBe(
      'ORDER.WANTED_TIME_TOO_FAR',
    )
    const place = { stationId: DOUSHAHE, addressText: ' ' }
    expect(await town.refused(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted, place })).toBe(
      'ORDER.ADDRESS_NEEDED',
    )
    await submit({ menuItemCode: 'opera_show', place })
  })
})
