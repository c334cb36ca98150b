import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { assignmentIdOf } from '../../domain/kernel/ids'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  GUILAN,
  HEAD,
  orderHaircut,
  serve,
  wantedIn,
} from '../functions/support/orders'
import { person } from '../functions/support/town'
import { TownWithPhones } from './support/town-with-phones'

const DASHAN = person('zhao-dashan')
const XIAOMEI = person('wang-xiaomei')

describe('what a head can do on her phone', () => {
  let scene: TownWithPhones

  beforeAll(async () => {
    scene = await TownWithPhones.start()
  })
  afterAll(() => scene.close())

  const handling = (orderId: string) =>
    scene.phoneOf(HEAD, { url: `/packages/station/handle-order/index?id=${orderId}` })

  test('at review she puts right how many come, for how long, and how soon', async () => {
    const wanted = await wantedIn(scene.town, 2)
    const { orderId } = await scene.town.ok(GUILAN, 'order.submit', { wish: '家里有事，来个人', wanted })
    const phone = handling(orderId)
    await phone.reads('要 1 个人，约 1小时，不急')
    await phone.tap('#correct')
    await phone.tap('[aria-label="人数，加到 2 个人"]')
    await phone.reads('2 个人')
    await phone.tap('[aria-label="时长，加到 1小时30分"]')
    await phone.reads('1小时30分')
    for (const chip of ['急事', '邻里互助']) {
      await phone.tap(`[aria-label="${chip}"]`)
      await phone.finds(`[aria-label="${chip}"][aria-checked="true"]`)
    }
    await phone.tap('#approve')
    await phone.lacks('#approve')
    const view = await scene.town.ok(HEAD, 'order.get', { orderId })
    expect(view).toMatchObject({ headcount: 2, durationMinutes: 90, urgent: true, specialty: 'neighbor' })
  })

  test('she asks somebody once more who said no, after one question while others still think it over', async () => {
    const orderId = await orderHaircut(scene.town)
    const { items } = await scene.town.ok(XIAOMEI, 'assignment.list', { view: 'offers' })
    const offer = items.find(({ order }) => order.id === orderId)
    await scene.town.ok(XIAOMEI, 'assignment.decline', {
      assignmentId: offer?.assignmentId ?? '',
      reason: { code: 'busy' },
    })
    const phone = handling(orderId)
    await phone.tap('#by-hand')
    await phone.tap('#asked-before')
    await phone.reads('已婉拒：有事')
    await phone.tap(`#person-${offer?.mine.volunteerId}`)
    await phone.tap('#dispatch-chosen')
    await phone.reads('位没回话')
    await phone.finds('#dispatch-beside')
    await phone.tap('#sheet-back')
    await phone.lacks('#dispatch-anyway')
    await phone.tap('#dispatch-chosen')
    await phone.tap('#dispatch-anyway')
    await phone.reads('系统自己不会先问他们。改问他们，是因为')
    await phone.tap('#reason-agreed')
    await phone.reads('已经去问了。')
    await phone.reads('第 2 轮 · 站里自己挑的：电话里说好了')
    await phone.lacks('#dispatch')
    await phone.finds('#by-hand')
    const view = await scene.town.ok(HEAD, 'order.get', { orderId })
    expect(view.asking).toBe(1)
  })

  test('the machine looks again, and where it finds nobody she asks a whole team', async () => {
    const orderId = await orderHaircut(scene.town)
    await scene.town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })
    const phone = handling(orderId)
    await phone.tap('#dispatch-machine')
    await phone.reads('选的人现在都派不了')
    await phone.tap('#dispatch-team')
    await phone.tap('[id^="team-"]')
    await phone.tap('#reason-nobody_else')
    await phone.reads('位还没回，等到')
  })

  test('minutes step away from what was measured and back onto it, and stop where the server does', async () => {
    const orderId = await orderHaircut(scene.town)
    await serve(scene.town, CHANGFU, await accept(scene.town, CHANGFU, orderId), 36)
    const phone = handling(orderId)
    await phone.reads('36 分钟')
    await phone.tap('[aria-label="李长福，加到 40 分钟"]')
    await phone.reads('先选原因，再确认')
    await phone.tap('[aria-label="李长福，减到 36 分钟"]')
    await phone.lacks('[aria-label="先选原因，再确认"]')
    for (let minutes = 40; minutes <= 240; minutes += 5)
      await phone.tap(`[aria-label="李长福，加到 ${minutes} 分钟"]`)
    await phone.finds('[aria-label="李长福，到头了"]')
    await phone.tap('[aria-label="忘了点“做完了”"]')
    await phone.finds('[aria-label="确认"]')
    await phone.tap('#confirm-minutes')
    await phone.reads('时长确认了，等点单人评价。')
  })

  test('she ends the visit of somebody who forgot to, after one question, and writes the minutes herself', async () => {
    const orderId = await orderHaircut(scene.town)
    const assignmentId = await accept(scene.town, CHANGFU, orderId)
    await scene.town.ok(CHANGFU, 'assignment.checkIn', { assignmentId })
    const phone = handling(orderId)
    await phone.tap('#end-visits')
    await phone.tap('#end-visits-yes')
    await phone.reads('没点“做完了”')
    await phone.reads('30 分钟')
    await phone.finds('[aria-label="忘了点“做完了”"][aria-checked="true"]')
    await phone.lacks('[aria-label="人没有到"]')
    await phone.finds('[aria-label="确认"]')
    await phone.tap('#confirm-minutes')
    await phone.reads('时长确认了，等点单人评价。')
    const { parts } = await scene.town.ok(HEAD, 'order.get', { orderId })
    expect(parts).toContainEqual(expect.objectContaining({ status: 'confirmed', confirmedMinutes: 30 }))
  })

  test('minutes that prove wrong are put right by the town, not by the head who confirmed them', async () => {
    const orderId = await confirmedHaircut(scene.town)
    const head = handling(orderId)
    await head.reads('时长确认了，等点单人评价。')
    await head.lacks('#correct-minutes')
    const town = scene.phoneOf(COORDINATOR, { url: `/packages/station/handle-order/index?id=${orderId}` })
    await town.tap('#correct-minutes')
    await town.reads('现在记的是 60 分钟。')
    await town.tap('[aria-label="李长福，减到 55 分钟"]')
    await town.tap('[aria-label="时间记错了"]')
    await town.tap('[aria-label="改成 55 分钟"]')
    await town.lacks('#correct-yes')
    await town.reads('时间记错了')
    const volunteer = scene.phoneOf(CHANGFU, { url: '/packages/volunteer/hours/index' })
    await volunteer.reads('-60 分钟')
    await volunteer.reads('55 分钟')
  })

  test('a volunteer says that his minutes are wrong; the town looks into it and answers him', async () => {
    const orderId = await confirmedHaircut(scene.town)
    const id = assignmentIdOf(orderId, personIdOf(CHANGFU.openid))
    const task = scene.phoneOf(CHANGFU, { url: `/packages/volunteer/task/index?id=${id}` })
    await task.tap('#object')
    await task.type('#objection', '我八点到，十点才走')
    await task.tap('#object-yes')
    await task.reads('站里和镇里正在核对')
    await task.lacks('#object')
    const head = handling(orderId)
    await head.reads('时长是您定的，这一条由另一位站长或镇协调员来核对。')
    const town = scene.phoneOf(COORDINATOR, { url: '/pages/home/index' })
    await town.reads('志愿者说时长不对，要核对')
    await town.tap(`#todo-${orderId}`)
    await town.reads('他说时长不对：“我八点到，十点才走”')
    await town.tap('#keep-minutes')
    await town.tap('#reason-checked')
    await town.lacks('#keep-minutes')
    task.pullDown()
    const told = scene.phoneOf(CHANGFU, { url: '/pages/messages/index' })
    await told.reads('的时长核对过了，不改：问过点单人和同去的人，时长没有错。')
  })

  test('the leader of the team says that those who come are enough', async () => {
    const wanted = await wantedIn(scene.town, 26)
    const { orderId } = await scene.town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'house_cleaning',
      wanted,
    })
    await accept(scene.town, XIAOMEI, orderId)
    const { items } = await scene.town.ok(DASHAN, 'assignment.list', { view: 'offers' })
    const offer = items.find(({ order }) => order.id === orderId)
    const phone = scene.phoneOf(DASHAN, {
      url: `/packages/volunteer/task/index?id=${encodeURIComponent(offer?.assignmentId ?? '')}`,
    })
    await phone.reads('王师傅答应了，还差 1 个人。')
    await phone.tap('#proceed')
    await phone.lacks('#proceed')
    expect((await scene.town.ok(HEAD, 'order.get', { orderId })).status).toBe('accepted')
  })
})
