import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { DEMO_VOLUNTEERS } from '../../config/demo-town/demo-volunteers'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  GUILAN,
  HEAD,
  measuredMinutes,
  offerTo,
  orderHaircut,
  SHOUYI,
  serve,
  servedHaircut,
  wantedIn,
  XIAOMEI,
} from './support/orders'
import { person, startTown, type Town } from './support/town'

const volunteerOf = (id: string) => {
  const found = DEMO_VOLUNTEERS.map(({ key }) => person(key)).find(({ openid }) => personIdOf(openid) === id)
  if (!found) throw new Error(`nobody is ${id}`)
  return found
}

describe('the other ways an order can go', () => {
  let town: Town
  const statusOf = async (orderId: string) => (await town.ok(HEAD, 'order.get', { orderId })).status

  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('declined by one, it stays with the others; declined by all, it goes on to the next or up to the town', async () => {
    const orderId = await orderHaircut(town)
    const reason = { code: 'busy' }
    const decline = async (as: { openid: string }) => {
      const offer = await offerTo(town, as, orderId)
      return town.ok(as, 'assignment.decline', { assignmentId: offer?.assignmentId ?? '', reason })
    }
    expect(await decline(CHANGFU)).toMatchObject({ status: 'dispatched' })
    expect(await decline(XIAOMEI)).toMatchObject({ status: 'dispatched' })
    expect(await decline(SHOUYI)).toMatchObject({ status: 'escalated' })
    const view = await town.ok(HEAD, 'order.get', { orderId })
    expect(view.parts.map((part) => [part.status, part.reason?.code])).toEqual(
      Array(3).fill(['declined', 'busy']),
    )
    expect(view.search?.excluded).toContainEqual({ label: '这一单已经问过', count: 3 })
  })

  test('given back, it is offered again, and not to the one who gave it back', async () => {
    const orderId = await orderHaircut(town)
    const assignmentId = await accept(town, CHANGFU, orderId)
    await town.ok(CHANGFU, 'assignment.giveBack', { assignmentId, reason: { code: 'unwell' } })
    expect(await offerTo(town, CHANGFU, orderId)).toBeUndefined()
    const view = await town.ok(HEAD, 'order.get', { orderId })
    expect(view.parts.find((part) => part.assignmentId === assignmentId)?.status).toBe('given_back')
    expect(['dispatched', 'escalated']).toContain(view.status)
  })

  test('given back while others were never asked, it goes on to them', async () => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'errands', wanted })
    const before = (await town.ok(HEAD, 'order.get', { orderId })).parts.map((part) => part.volunteerId)
    const assignmentId = await accept(town, person('zhao-dashan'), orderId)
    const { status } = await town.ok(person('zhao-dashan'), 'assignment.giveBack', {
      assignmentId,
      reason: { code: 'busy' },
    })
    expect(status).toBe('dispatched')
    const asked = (await town.ok(HEAD, 'order.get', { orderId })).parts.filter(
      (part) => part.status === 'offered',
    )
    expect(asked.length).toBeGreaterThan(0)
    expect(before).not.toEqual(expect.arrayContaining(asked.map((part) => part.volunteerId)))
  })

  test('cancelled by the villager, everybody is released and told', async () => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    await town.ok(GUILAN, 'order.cancel', { orderId, reason: { code: 'not_needed' } })
    expect(await statusOf(orderId)).toBe('cancelled')
    const { items } = await town.ok(CHANGFU, 'notice.list', {})
    expect(items[0]?.text).toBe('“义务理发（上门）”取消了，您不用去了，谢谢您。')
    const next = await orderHaircut(town, person('liu-defa'))
    expect(await accept(town, CHANGFU, next)).toContain(next)
  })

  test('rejected by the head with a reason that the villager reads', async () => {
    const wanted = await wantedIn(town, 2)
    const { orderId, status } = await town.ok(GUILAN, 'order.submit', { wish: '家里有事，来个人', wanted })
    expect(status).toBe('submitted')
    await town.ok(HEAD, 'order.review', { orderId, decision: 'reject', reason: { code: 'unclear' } })
    const view = await town.ok(GUILAN, 'order.get', { orderId })
    expect(view).toMatchObject({ status: 'rejected', closingWords: '联系不上，说不清楚' })
  })

  test('a clear wish goes out by itself; an unclear one waits for the head, who sets it right', async () => {
    const wanted = await wantedIn(town, 2)
    const clear = await town.ok(GUILAN, 'order.submit', {
      wish: '俺妈头发老长，能不能来个人给剃剃头',
      wanted,
    })
    expect(clear.status).toBe('dispatched')
    const unclear = await town.ok(GUILAN, 'order.submit', { wish: '帮忙看看孩子', wanted })
    expect(unclear.status).toBe('submitted')
    await town.fire('dispatcher')
    expect(await statusOf(unclear.orderId)).toBe('submitted')
    const { status } = await town.ok(HEAD, 'order.review', {
      orderId: unclear.orderId,
      decision: 'approve',
      correct: { specialty: 'youth' },
    })
    expect(status).toBe('dispatched')
  })

  test('an order for two waits for both, or goes ahead when the head says that one is enough', async () => {
    const wanted = await wantedIn(town, 2)
    const submit = () => town.ok(GUILAN, 'order.submit', { menuItemCode: 'house_cleaning', wanted })
    const first = await submit()
    const zhao = await accept(town, person('zhao-dashan'), first.orderId)
    expect(await town.refused(person('zhao-dashan'), 'assignment.checkIn', { assignmentId: zhao })).toBe(
      'ASSIGNMENT.ORDER_NOT_READY',
    )
    await accept(town, person('sun-yulan'), first.orderId)
    expect(await statusOf(first.orderId)).toBe('accepted')

    const second = await submit()
    const lin = await accept(town, person('lin-xia'), second.orderId)
    expect(await town.ok(HEAD, 'order.proceed', { orderId: second.orderId })).toMatchObject({
      status: 'accepted',
    })
    await town.ok(person('lin-xia'), 'assignment.checkIn', { assignmentId: lin })
    expect(await statusOf(second.orderId)).toBe('in_service')
  })

  test('five-must that has gone up stays with its head too, who may still send somebody', async () => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      wish: '跟隔壁为了屋檐水吵了几回',
      wanted,
    })
    const asked = (await town.ok(HEAD, 'order.get', { orderId })).parts.map((part) => part.volunteerId)
    await town.ok(HEAD, 'order.escalate', { orderId, reason: { code: 'nobody' } })
    for (const as of [HEAD, COORDINATOR]) {
      const { items } = await town.ok(as, 'order.list', { view: 'todo' })
      expect(items).toContainEqual(expect.objectContaining({ id: orderId, attention: 'five_must_up' }))
    }
    const again = await town.ok(HEAD, 'order.dispatch', {
      orderId,
      volunteerIds: asked.slice(0, 1),
      reason: { code: 'agreed' },
    })
    expect(again).toMatchObject({ status: 'dispatched' })
  })

  test('nobody is told of his own act, in whatever office he reads; the others of that office are', async () => {
    const orderId = await orderHaircut(town)
    const told = async (as: { openid: string }) => {
      const { items } = await town.ok(as, 'notice.list', {})
      return items.filter((each) => each.orderId === orderId).map(({ text }) => text)
    }
    await town.ok(HEAD, 'order.escalate', { orderId, reason: { code: 'beyond_village' } })
    expect(await told(HEAD)).toEqual([])
    expect(await told(COORDINATOR)).toEqual(['陡沙河村的“义务理发（上门）”要镇里帮忙找人：村里办不了。'])
    await town.ok(COORDINATOR, 'order.closeUnmet', { orderId, reason: { code: 'nobody' } })
    expect(await told(GUILAN)).toHaveLength(2)
  })

  test('two serve, the head confirms each for himself, and both are credited', async () => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'house_cleaning', wanted })
    const pair = [person('zhao-dashan'), person('sun-yulan')]
    const ids: string[] = []
    for (const each of pair) ids.push(await accept(town, each, orderId))
    for (const [index, each] of pair.entries()) await serve(town, each, ids[index] ?? '', 30 + index * 30)
    const minutes = await measuredMinutes(town, HEAD, orderId)
    expect(minutes.map((line) => line.minutes).sort()).toEqual([30, 60])
    await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
    for (const [index, each] of pair.entries())
      expect((await town.ok(each, 'hours.statement', {})).totalMinutes).toBe(30 + index * 30)
  })

  test('the head lets one of two off with a reason: the other stays, and a third is looked for', async () => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'house_cleaning', wanted })
    const [first, second] = await town
      .ok(HEAD, 'order.get', { orderId })
      .then(({ parts }) => parts.map(({ assignmentId, volunteerId }) => ({ assignmentId, volunteerId })))
    if (!first || !second) throw new Error('two are asked')
    for (const { assignmentId, volunteerId } of [first, second])
      await town.ok(volunteerOf(volunteerId), 'assignment.accept', { assignmentId })
    expect(await statusOf(orderId)).toBe('accepted')
    const reason = { code: 'requested' }
    await town.ok(HEAD, 'order.release', { orderId, volunteerId: first.volunteerId, reason })
    const view = await town.ok(HEAD, 'order.get', { orderId })
    expect(view).toMatchObject({ missing: 1, onHold: false })
    const statusIn = (id: string) => view.parts.find(({ volunteerId }) => volunteerId === id)?.status
    expect([statusIn(first.volunteerId), statusIn(second.volunteerId)]).toEqual(['recalled', 'accepted'])
    expect(view.parts.filter(({ status }) => status === 'offered')).not.toEqual([])
    const released = volunteerOf(first.volunteerId)
    expect((await town.ok(released, 'assignment.list', { view: 'tasks' })).items).toEqual([])
    const { items } = await town.ok(released, 'notice.list', {})
    expect(items[0]?.text).toContain('您不用去了')
    const again = { orderId, volunteerId: first.volunteerId, reason }
    expect(await town.refused(HEAD, 'order.release', again)).toBe('ASSIGNMENT.MOVE_NOT_ALLOWED')
  })

  test('the head takes an order back and dispatches it by hand to another team, and to one person', async () => {
    const orderId = await orderHaircut(town)
    await town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'wrong_team' } })
    await town.fire('dispatcher')
    expect(await statusOf(orderId)).toBe('pending_dispatch')
    const { teams, volunteers } = await town.ok(HEAD, 'order.candidates', { orderId })
    expect(volunteers).toEqual([])
    const neighbours = teams.find((team) => team.name === '陡沙河村“邻里邻好”邻里互助志愿服务队')
    await town.ok(HEAD, 'order.dispatch', {
      orderId,
      teamId: neighbours?.id ?? '',
      reason: { code: 'agreed' },
    })
    const view = await town.ok(HEAD, 'order.get', { orderId })
    expect(view).toMatchObject({ status: 'dispatched', teamName: neighbours?.name })
    const { id } = (await town.ok(CHANGFU, 'session.get', {})).person ?? { id: '' }
    await town.ok(HEAD, 'order.dispatch', { orderId, volunteerIds: [id], reason: { code: 'asked_for' } })
    expect((await offerTo(town, CHANGFU, orderId))?.mine.status).toBe('offered')
  })

  test('a 五必到 order goes out at once to the whole home team, the head knows, and the arrival is recorded', async () => {
    const wanted = await wantedIn(town, 1)
    const { orderId, status } = await town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'neighbor_dispute',
      wanted,
    })
    expect(status).toBe('dispatched')
    const view = await town.ok(HEAD, 'order.get', { orderId })
    expect(view.parts.map((part) => part.name).sort()).toEqual(['周正国', '钱文华'])
    expect((await town.ok(HEAD, 'notice.list', {})).items[0]?.text).toContain('新单子')
    const mediators = [person('qian-wenhua'), person('zhou-zhengguo')]
    const ids: string[] = []
    for (const each of mediators) ids.push(await accept(town, each, orderId))
    await town.ok(person('qian-wenhua'), 'assignment.checkIn', { assignmentId: ids[0] ?? '' })
    expect((await town.ok(HEAD, 'order.get', { orderId })).arrivedAtMs).not.toBeNull()
  })

  test('minutes sent back, then confirmed with a reason; more than was measured counts as declared', async () => {
    const { orderId, assignmentId } = await servedHaircut(town)
    await town.ok(HEAD, 'order.confirm', { orderId, decision: 'send_back', reason: { code: 'not_finished' } })
    await serve(town, CHANGFU, assignmentId, 15)
    const [line] = await measuredMinutes(town, HEAD, orderId)
    expect(line?.minutes).toBe(75)
    await town.ok(HEAD, 'order.confirm', {
      orderId,
      decision: 'confirm',
      minutes: [{ volunteerId: line?.volunteerId ?? '', minutes: 90, reason: { code: 'forgot_check_in' } }],
    })
    expect(await town.ok(CHANGFU, 'hours.statement', {})).toMatchObject({
      totalMinutes: 90,
      declaredMinutes: 90,
    })
  })

  test('nobody came after all: without minutes the order is not done but waits for other people', async () => {
    const { orderId } = await servedHaircut(town)
    const [line] = await measuredMinutes(town, HEAD, orderId)
    await town.ok(HEAD, 'order.confirm', {
      orderId,
      decision: 'confirm',
      minutes: [{ volunteerId: line?.volunteerId ?? '', minutes: 0, reason: { code: 'did_not_serve' } }],
    })
    expect((await town.ok(GUILAN, 'order.get', { orderId })).status).toBe('pending_dispatch')
    expect((await town.ok(GUILAN, 'notice.list', {})).items[0]?.text).toContain('没办成')
    await town.ok(HEAD, 'order.dispatch', {
      orderId,
      volunteerIds: [personIdOf(XIAOMEI.openid)],
      reason: { code: 'familiar' },
    })
    const assignmentId = await accept(town, XIAOMEI, orderId)
    await serve(town, XIAOMEI, assignmentId)
    await town.ok(HEAD, 'order.confirm', {
      orderId,
      decision: 'confirm',
      minutes: await measuredMinutes(town, HEAD, orderId),
    })
    expect(await town.ok(CHANGFU, 'hours.statement', {})).toMatchObject({ totalMinutes: 0 })
    expect(await town.ok(XIAOMEI, 'hours.statement', {})).toMatchObject({ totalMinutes: 60 })
  })

  test('a list of what to do misses nothing while one works through it', async () => {
    const wanted = await wantedIn(town, 2)
    const orderIds: string[] = []
    for (let count = 0; count < 5; count += 1) {
      const { orderId } = await town.ok(GUILAN, 'order.submit', {
        wish: `家里有事，来个人，第${count}回`,
        wanted,
      })
      orderIds.push(orderId)
    }
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: { items: readonly { id: string }[]; nextCursor: string | null } = await town.ok(
        HEAD,
        'order.list',
        { view: 'todo', limit: 2, ...(cursor && { cursor }) },
      )
      for (const { id } of page.items) {
        seen.push(id)
        await town.ok(HEAD, 'order.review', { orderId: id, decision: 'reject', reason: { code: 'unclear' } })
      }
      cursor = page.nextCursor
    } while (cursor)
    expect(seen).toEqual(orderIds)
  })

  test('an order that nobody had looked at is understood by the town and dispatched from there', async () => {
    const wanted = await wantedIn(town, 60)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { wish: '家里有事，来个人', wanted })
    await town.ok(HEAD, 'order.escalate', { orderId, reason: { code: 'beyond_village' } })
    await town.ok(COORDINATOR, 'order.review', {
      orderId,
      decision: 'approve',
      correct: { specialty: 'convenience' },
    })
    expect((await town.ok(GUILAN, 'order.get', { orderId })).status).toBe('dispatched')
  })

  test('nobody in the village: up to the town, whose coordinator dispatches or ends it', async () => {
    const orderId = await orderHaircut(town)
    await town.ok(HEAD, 'order.escalate', { orderId, reason: { code: 'beyond_village' } })
    const { items } = await town.ok(COORDINATOR, 'order.list', { view: 'todo' })
    expect(items[0]).toMatchObject({ id: orderId, attention: 'escalated' })
    await town.ok(COORDINATOR, 'order.closeUnmet', { orderId, reason: { code: 'not_possible' } })
    expect(await town.ok(GUILAN, 'order.get', { orderId })).toMatchObject({
      status: 'closed_unmet',
      closingWords: '条件不允许',
    })
  })

  test('somebody orders for a neighbour: the neighbour’s data go to who comes, the helper follows the order', async () => {
    const helper = person('helper-xucheng')
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(helper, 'order.submit', {
      menuItemCode: 'haircut',
      wanted,
      beneficiary: { name: '姚金宝', phone: '' },
      place: { stationId: '341525111201', addressText: '岭上组，山路尽头' },
    })
    const assignmentId = await accept(town, CHANGFU, orderId)
    const { contact } = await town.ok(CHANGFU, 'assignment.get', { assignmentId })
    expect(contact).toEqual({ name: '姚金宝', phone: '', addressText: '岭上组，山路尽头' })
    expect((await town.ok(helper, 'order.list', {})).items[0]).toMatchObject({ id: orderId, who: '姚金宝' })
  })

  test('numbers in what people write are hidden before anybody reads them', async () => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      wish: '来个人，打１３８ ００００-１００１',
      wanted,
    })
    await town.ok(HEAD, 'order.review', {
      orderId,
      decision: 'reject',
      reason: { code: 'other', text: '请打 0564 502 1234 问问' },
    })
    const stored = JSON.stringify(await Promise.all(['orders', 'events', 'notices'].map(town.documents)))
    expect(stored).not.toMatch(/502 1234|００００/)
    const view = await town.ok(GUILAN, 'order.get', { orderId })
    expect(view).toMatchObject({
      needText: '来个人，打（号码已隐藏）',
      closingWords: '请打 （号码已隐藏） 问问',
    })
  })

  test('a visitor looks around, and becomes a villager with the first order', async () => {
    const newcomer = person('newcomer')
    expect(await town.ok(newcomer, 'session.get', {})).toMatchObject({ person: null })
    expect((await town.ok(newcomer, 'menu.list', {})).groups.flatMap((group) => group.items)).toHaveLength(54)
    await town.ok(newcomer, 'order.classify', { text: '想理发' })
    const wanted = await wantedIn(town, 2)
    expect(await town.refused(newcomer, 'order.submit', { menuItemCode: 'haircut', wanted })).toBe(
      'SESSION.REGISTRATION_NEEDED',
    )
    await town.ok(newcomer, 'order.submit', {
      menuItemCode: 'haircut',
      wanted,
      requester: { name: '王奶奶', phone: '13800009999' },
      place: { stationId: '341525111201', addressText: '花园组' },
    })
    expect((await town.ok(newcomer, 'session.get', {})).person).toMatchObject({
      name: '王奶奶',
      roles: ['villager'],
    })
  })
})
