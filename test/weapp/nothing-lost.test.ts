import * as z from 'zod/mini'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  NEWCOMER,
  orderHaircut,
} from '../functions/support/orders'
import { pick } from './support/pick'
import { townLine } from './support/town-line'
import { TownWithPhones } from './support/town-with-phones'
import { waitFor } from './support/wait-for'
import { WeakLine } from './support/weak-line'

const called = z.object({ action: z.string() })

describe('without a signal', () => {
  const storage = { guilan: new Map<string, string>(), changfu: new Map<string, string>() }
  let scene: TownWithPhones
  let orderId: string
  let assignmentId: string
  let task: string

  const lineOf = (person: { readonly openid: string }) => new WeakLine(townLine(scene.town, person))
  const withoutSignal = (person: { readonly openid: string }) => {
    const line = lineOf(person)
    line.signal = 'nothing gets out'
    return line.call
  }

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    orderId = await orderHaircut(scene.town)
    assignmentId = await accept(scene.town, CHANGFU, orderId)
    task = `/packages/volunteer/task/index?id=${encodeURIComponent(assignmentId)}`
  })
  afterAll(() => scene.close())

  test('menu and own orders are read as they were last heard of, and since when', async () => {
    const before = scene.phoneOf(GUILAN, { storage: storage.guilan })
    await before.tap('#open-order')
    await before.reads('来的人')
    before.goBack()
    await before.tap('#door-menu')
    await before.finds('#item-haircut')
    before.close()

    const line = withoutSignal(GUILAN)
    const phone = scene.phoneOn(line, { storage: storage.guilan })
    await phone.tap('#open-order')
    await phone.reads('李师傅接了单')
    await phone.reads('看到的，有网会自己更新。')
    expect(phone.text).toMatch(/下面是今天.+看到的，有网会自己更新。/)
    phone.goBack()
    await phone.tap('#door-menu')
    await phone.type('#search', '理法')
    await phone.tap('#item-haircut')
    await phone.isAt('packages/villager/when-where/index')
    const menu = scene.phoneOn(line, { url: '/packages/villager/choose-item/index', storage: storage.guilan })
    await menu.reads('急难事')
    expect(menu.drawnBytes[0]).toBeLessThan(15 * 1024)
  })

  test('today’s tasks with their houses, also when nobody has opened them before', async () => {
    const before = scene.phoneOf(CHANGFU, { storage: storage.changfu })
    await before.reads('今天要去的')
    await waitFor(
      () => [...storage.changfu.keys()].some((key) => key.includes('assignment.get')),
      () => 'the house was not kept',
    )
    before.close()

    const line = withoutSignal(CHANGFU)
    const home = scene.phoneOn(line, { storage: storage.changfu })
    await home.tap(`#task-${orderId}`)
    await home.reads('花园组，老槐树旁第二家')
    await home.finds('#check-in')
    home.close()
  })

  test('the house is forgotten once the task is no longer his', async () => {
    await scene.town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'other', text: '换个人去' } })
    const phone = scene.phoneOf(CHANGFU, { storage: storage.changfu })
    await waitFor(
      () => ![...storage.changfu.values()].join().includes('老槐树'),
      () => 'the house is still on the phone',
    )
    phone.close()
    const later = scene.phoneOn(withoutSignal(CHANGFU), { url: task, storage: storage.changfu })
    await later.reads('网不好，没连上。您填的都还在，请再试一次。')
    expect(later.text).not.toContain('老槐树')
  })

  test('a part of a page that cannot be read says so, and the rest stands', async () => {
    const line = lineOf(CHANGFU)
    line.changes = ({ sent }) =>
      called.safeParse(sent.at(-1)).data?.action === 'assignment.list' ? 'nothing gets out' : 'good'
    const phone = scene.phoneOn(line.call)
    await phone.finds('[aria-label="再试一次"]')
    await phone.finds('#door-menu')
    await phone.reads('，长福')
  })

  test('what was written into a rating outlives the app, and its sending ends that', async () => {
    const rated = await confirmedHaircut(scene.town)
    const url = `/packages/villager/order/index?id=${rated}`
    const phone = scene.phoneOf(GUILAN, { url, storage: storage.guilan })
    await phone.tap('#face-4')
    await phone.type('#rating-text', '剪得好👍，就是来晚了')
    phone.close()
    const later = scene.phoneOf(GUILAN, { url, storage: storage.guilan })
    expect((await later.finds('#rating-text')).attribute('value')).toBe('剪得好👍，就是来晚了')
    await later.tap('#send-rating')
    await later.reads('您评的是：满意')
    expect([...storage.guilan.values()].join()).not.toContain('来晚了')
  })

  test.each([
    ['activity/edit', HEAD, '', '#activity-about'],
    ['town/write-bulletin', HEAD, '', '#bulletin-text'],
    ['town/edit-plan-row', HEAD, `?year=2090&station=${DOUSHAHE}`, '#plan-venue'],
    ['town/edit-team', HEAD, `?station=${DOUSHAHE}`, '#team-brand'],
    ['town/office', HEAD, '', '#opening-words'],
    ['station/correct', HEAD, `?id=${idOf(CHANGFU)}`, '#correct-contact-name'],
    ['station/enter-service', HEAD, '', '#witness-name'],
    ['town/edit-entry', COORDINATOR, '', '#entry-unit'],
    ['town/edit-checklist', COORDINATOR, '', '[id^="item-"]'],
    ['volunteer/report-service', CHANGFU, '', '#witness-name'],
    ['volunteer/propose-team', CHANGFU, '', '#proposal-purpose'],
    ['volunteer/add-record', CHANGFU, '?kind=training', '#field-content'],
    ['volunteer/own-times', CHANGFU, '', '#contact-name'],
    ['villager/own-data', GUILAN, '', '#address'],
  ])('what was written on %s is there again after the app was left', async (page, person, query, field) => {
    const url = `/packages/${page}/index${query}`
    const kept = new Map<string, string>()
    const phone = scene.phoneOf(person, { url, storage: kept })
    await phone.type(field, '写到一半的话')
    phone.close()
    const later = scene.phoneOf(person, { url, storage: kept })
    expect((await later.finds(field)).attribute('value')).toBe('写到一半的话')
    later.close()
  })

  test('three hundred signs with pictures, a name with a dot and a long place arrive as they were written', async () => {
    const wish = '想请人来理发👨‍👩‍👧。'.padEnd(300, '灯泡也坏了，')
    const name = '阿依古丽·买买提'
    const place = '上土市镇陡沙河村花园组老槐树旁边过了石板桥再往上走三百步门口有两棵柿子树的那一家'
    const phone = scene.phoneOf(NEWCOMER)
    await phone.tap('#door-wish')
    await phone.type('#wish', wish)
    await phone.tap('#next')
    await phone.tap('[aria-label="明天上午"]')
    await pick(phone, '#village-picker', '1')
    await phone.type('#party-name', name)
    await phone.type('#address', place)
    await phone.tap('#next')
    await phone.reads(`${name}要：“${wish}”。`)
    await phone.tap('#send')
    await phone.isAt('packages/villager/order/index')
    const { items } = await scene.town.ok(NEWCOMER, 'order.list', { view: 'mine' })
    const order = await scene.town.ok(NEWCOMER, 'order.get', { orderId: items[0]?.id ?? '' })
    expect(order.needText).toBe(wish)
    expect(order.contact).toMatchObject({ name, addressText: place })
  })
})
