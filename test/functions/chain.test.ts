import {
  accept,
  CHANGFU,
  GUILAN,
  HEAD,
  measuredMinutes,
  offerTo,
  orderHaircut,
  serve,
  XIAOMEI,
} from './support/orders'
import { startTown, type Town } from './support/town'

describe('from a villager’s order to hours in the ledger', () => {
  let town: Town
  let orderId: string
  let assignmentId: string

  beforeAll(async () => {
    town = await startTown()
  })
  afterAll(() => town.stop())

  test('a villager orders a haircut and it is offered at once to the team that cuts hair', async () => {
    orderId = await orderHaircut(town)
    const view = await town.ok(GUILAN, 'order.get', { orderId })
    expect(view).toMatchObject({ status: 'dispatched', title: '义务理发（上门）' })
    expect(view.teamName).toContain('便民服务')
    expect(view.asking).toBeGreaterThanOrEqual(2)
  })

  test('two volunteers see the offer with the reason why it came to them, and nothing by which to find the house', async () => {
    for (const volunteer of [CHANGFU, XIAOMEI]) {
      const offer = await offerTo(town, volunteer, orderId)
      expect(offer?.mine.why.slice(0, 3)).toEqual(['同村', '会理发', '本周还没有任务'])
      const view = await town.ok(volunteer, 'assignment.get', { assignmentId: offer?.assignmentId ?? '' })
      expect(view).toMatchObject({ contact: null, needText: null, parts: [] })
      expect(JSON.stringify(view)).not.toMatch(/张桂兰|1380000|槐树/)
    }
  })

  test('one accepts; the other is told by whom it was taken', async () => {
    const lost = await offerTo(town, XIAOMEI, orderId)
    assignmentId = await accept(town, CHANGFU, orderId)
    const answer = await town.call(XIAOMEI, 'assignment.accept', { assignmentId: lost?.assignmentId ?? '' })
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'ASSIGNMENT.ALREADY_TAKEN', message: '李师傅先接了，谢谢您。' },
    })
    expect(await offerTo(town, XIAOMEI, orderId)).toBeUndefined()
  })

  test('who accepted sees name, telephone and address; who lost still does not', async () => {
    const view = await town.ok(CHANGFU, 'assignment.get', { assignmentId })
    expect(view.contact).toEqual({
      name: '张桂兰',
      phone: '13800001001',
      addressText: '花园组，老槐树旁第二家',
    })
    const loser = await town.ok(XIAOMEI, 'order.get', { orderId })
    expect(loser.contact).toBeNull()
    expect(loser.mine?.lostTo).toBe('李师傅')
  })

  test('he serves; the head confirms the measured minutes; the villager rates', async () => {
    await serve(town, CHANGFU, assignmentId, 35)
    const { items } = await town.ok(HEAD, 'order.list', { view: 'todo' })
    expect(items.find((item) => item.id === orderId)?.attention).toBe('confirm')
    const minutes = await measuredMinutes(town, HEAD, orderId)
    expect(minutes[0]?.minutes).toBe(35)
    await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
    await town.ok(GUILAN, 'order.rate', { orderId, stars: 5, tags: ['kind'] })
    expect(await town.ok(GUILAN, 'order.get', { orderId })).toMatchObject({
      status: 'closed',
      rating: { stars: 5 },
    })
  })

  test('the statement shows the minutes once, and the two sides of the posting sum to zero', async () => {
    const statement = await town.ok(CHANGFU, 'hours.statement', {})
    expect(statement).toMatchObject({ totalMinutes: 35, verifiedMinutes: 35, declaredMinutes: 0 })
    expect(statement.entries.map((entry) => entry.orderId)).toEqual([orderId])
    const entries = await town.documents('hour_entries')
    expect(entries).toHaveLength(2)
    expect(entries.reduce((sum, entry) => sum + Number(entry.minutes), 0)).toBe(0)
  })

  test('every move left one row, and their fold is the order’s status', async () => {
    const rows = (await town.documents('events')).map((row) => row.order as { version: number; to: string })
    const versions = rows.map((row) => row.version).sort((a, b) => a - b)
    expect(versions).toEqual(versions.map((_, index) => index + 1))
    const last = rows.find((row) => row.version === versions.length)
    expect(last?.to).toBe('closed')
  })

  test('everybody finds in his inbox what concerns him', async () => {
    const texts = async (as: { openid: string }) =>
      (await town.ok(as, 'notice.list', {})).items.map((item) => item.text)
    expect(await texts(GUILAN)).toEqual(
      expect.arrayContaining([
        '李师傅接了您的单：义务理发（上门）。',
        '李师傅到了：义务理发（上门）。',
        '“义务理发（上门）”办好了，请您评一评。',
      ]),
    )
    expect(await texts(CHANGFU)).toEqual(expect.arrayContaining(['“义务理发（上门）”记了 35 分钟，谢谢您。']))
    expect(await texts(HEAD)).toEqual(['“义务理发（上门）”做完了，请确认时长。'])
  })
})
