import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { claimNotice } from '../../cloudfunctions/_core/store/notice-queries'
import { waitingCall } from './support/calls'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  orderHaircut,
  SHOUYI,
  wantedIn,
} from './support/orders'
import { person, startTown, type Town } from './support/town'
import { YOUCAI } from './support/visits'

const SHISHANS_HEAD = person('head-shishan')

type Sent = { readonly request: { readonly data: object; readonly page: string }; readonly reply: object }

/** How people are told beside their inbox: by WeChat where they agreed to it, by telephone where nothing else helps. */
describe('telling people', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const openApi = async (body: object) => {
    await fetch(`${town.url}/_emu/openapi`, { method: 'POST', body: JSON.stringify(body) })
  }
  /** As the phone does after WeChat's own question: WeChat counts, and so do we. */
  const allows = async (as: typeof GUILAN, kind: 'order' | 'task' | 'todo') => {
    await openApi({ grant: [{ openid: as.openid, templateId: `demo-${kind}` }] })
    return town.ok(as, 'notice.allow', { allowed: [kind] })
  }
  const sentTo = async (as: typeof GUILAN): Promise<readonly Sent[]> => {
    const query = `api=subscribeMessage.send&openid=${as.openid}`
    return (await (await fetch(`${town.url}/_emu/outbox?${query}`)).json()).entries
  }
  const left = async (as: typeof GUILAN) =>
    (await town.documents('message_credits')).find(({ _id }) => _id === `messages:${idOf(as)}`)?.left
  const linesOf = async (as: typeof GUILAN, type: string) =>
    (await town.documents('notices')).filter((row) => row.to === `person:${idOf(as)}` && row.type === type)

  test('one yes in WeChat is one message, without a place or a telephone in it; of two that take it one sends it', async () => {
    await allows(GUILAN, 'order')
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    const [line] = await linesOf(GUILAN, 'accept')
    const { nowMs } = await town.ok(HEAD, 'session.get', {})
    const claim = () => claimNotice(String(line?._id), nowMs, nowMs + 1)
    expect((await Promise.all([claim(), claim()])).filter(Boolean)).toHaveLength(1)
    await town.fire('jobs')
    await town.fire('jobs')
    const sent = await sentTo(GUILAN)
    expect(sent).toMatchObject([{ reply: { errcode: 0 }, request: { page: 'pages/messages/index' } }])
    expect(JSON.stringify(sent.map(({ request }) => request.data))).not.toMatch(/1\d{10}|老槐树/)
    expect(await left(GUILAN)).toEqual({ order: 0, task: 0, todo: 0 })
    expect(await linesOf(GUILAN, 'accept')).toMatchObject([{ delivery: 'wechat' }])
  })

  test('WeChat that is busy is asked again, later each time, and then the inbox has to do', async () => {
    await allows(GUILAN, 'order')
    await openApi({ errcodes: [{ api: 'subscribeMessage.send', errcode: -1 }] })
    await accept(town, CHANGFU, await orderHaircut(town))
    await town.fire('jobs')
    await town.fire('jobs')
    expect(await sentTo(GUILAN)).toHaveLength(1)
    for (const hours of [0.03, 0.1, 0.6]) {
      await town.advance(hours)
      await town.fire('jobs')
    }
    expect(await sentTo(GUILAN)).toHaveLength(4)
    expect(await linesOf(GUILAN, 'accept')).toMatchObject([{ delivery: 'inbox' }])
    expect(await left(GUILAN)).toMatchObject({ order: 1 })
  })

  test('who took it back in WeChat is not asked again; unread for hours, it is told by telephone', async () => {
    await town.ok(GUILAN, 'notice.allow', { allowed: ['order'] })
    await openApi({ grant: [{ openid: GUILAN.openid, templateId: 'another-one' }] })
    await accept(town, CHANGFU, await orderHaircut(town))
    await town.fire('jobs')
    expect(await left(GUILAN)).toMatchObject({ order: 0 })
    expect((await town.ok(HEAD, 'notice.calls', {})).items).toEqual([])
    await town.advance(5)
    await town.fire('jobs')
    const [call] = (await town.ok(HEAD, 'notice.calls', {})).items
    expect(call).toMatchObject({ name: '张桂兰', because: 'unread', phone: '138****1001' })
    expect(call?.lines.map(({ text }) => text).join()).toContain('接了您的单')
    await town.ok(GUILAN, 'notice.markRead', { upToMs: Date.now() + 10 ** 12 })
    expect((await town.ok(HEAD, 'notice.calls', {})).items).toEqual([])
  })

  test('the head rings: the number costs a row in the audit log, nobody answered keeps it, told takes it off', async () => {
    const call = await waitingCall(town)
    expect(call).toMatchObject({ personId: personIdOf(YOUCAI.openid), because: 'no_app', tried: 0 })
    const [noticeId = ''] = call.noticeIds
    const { phone } = await town.ok(HEAD, 'notice.callPhone', { noticeId })
    expect(phone).toMatch(/^1\d{10}$/)
    expect(await town.documents('audit_log')).toMatchObject([{ objectKind: 'person', fields: ['phone'] }])
    const noticeIds = [...call.noticeIds]
    await town.ok(HEAD, 'notice.called', { noticeIds, outcome: 'no_answer' })
    expect((await town.ok(COORDINATOR, 'notice.calls', {})).items).toMatchObject([{ tried: 1 }])
    await town.ok(HEAD, 'notice.called', { noticeIds, outcome: 'told' })
    expect((await town.ok(HEAD, 'notice.calls', {})).items).toEqual([])
    expect((await town.documents('notices')).find(({ _id }) => _id === noticeId)).toMatchObject({
      delivery: 'told',
      call: { toldBy: idOf(HEAD) },
    })
  })

  test('before the time that was agreed on both sides hear of it once; who said yes just now does not', async () => {
    const wanted = await wantedIn(town, 7)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted })
    await accept(town, CHANGFU, orderId)
    const soon = await orderHaircut(town)
    await accept(town, SHOUYI, soon)
    await town.fire('jobs')
    for (const as of [CHANGFU, SHOUYI]) expect(await linesOf(as, 'before_service')).toEqual([])
    await town.advance(4.5)
    await town.fire('jobs')
    await town.fire('jobs')
    expect(await linesOf(CHANGFU, 'before_service')).toHaveLength(1)
    expect((await linesOf(GUILAN, 'before_service')).map(({ text }) => text).join()).toContain('有人来')
  })

  test('the drill says by what each person can be reached, and the first of the month brings it to the head', async () => {
    await allows(GUILAN, 'order')
    await database.collection('people').doc(idOf(YOUCAI)).update({ 'contact.phone': '' })
    const reach = await town.ok(HEAD, 'notice.reach', { stationId: DOUSHAHE })
    expect(reach.counts.wechat).toBe(1)
    expect(reach.people[0]).toMatchObject({ personId: idOf(YOUCAI), channel: 'none', volunteer: true })
    const { nowMs } = await town.ok(HEAD, 'session.get', {})
    const first = new Date(nowMs + 8 * 3_600_000)
    const next = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1, 2)
    await town.advance((next - nowMs) / 3_600_000)
    await town.fire('jobs')
    await town.fire('jobs')
    const drills = (await town.documents('notices')).filter(({ type }) => type === 'reach')
    expect(drills).toHaveLength(9)
    expect((await town.ok(HEAD, 'notice.list', {})).items[0]).toMatchObject({ opens: 'reach' })
  })

  test('nobody else reads whom a village has to call', async () => {
    const { noticeIds } = await waitingCall(town)
    const [noticeId = ''] = noticeIds
    expect((await town.ok(SHISHANS_HEAD, 'notice.calls', {})).items).toEqual([])
    expect(await town.refused(SHISHANS_HEAD, 'notice.callPhone', { noticeId })).toBe('CALL.NOT_WAITING')
    const told = { noticeIds: [...noticeIds], outcome: 'told' as const }
    expect(await town.refused(SHISHANS_HEAD, 'notice.called', told)).toBe('CALL.NOT_WAITING')
  })
})
