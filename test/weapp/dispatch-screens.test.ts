import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  needOfBarbers,
  openedHaircut,
  orderHaircut,
  SHOUYI,
  wantedIn,
  XIAOMEI,
} from '../functions/support/orders'
import { DASHAN, YULAN } from '../functions/support/records'
import { person } from '../functions/support/town'
import { TownWithPhones } from './support/town-with-phones'

const MOST_SETTING = '#setting-maxWaves'

describe('the screens of dispatch', () => {
  let scene: TownWithPhones

  beforeAll(async () => {
    scene = await TownWithPhones.start()
  })
  beforeEach(() => scene.town.renew())
  afterAll(() => scene.close())

  const handling = (orderId: string) =>
    scene.phoneOf(HEAD, { url: `/packages/station/handle-order/index?id=${orderId}` })

  test('the head opens an order to everybody after one question, and reads until when', async () => {
    const orderId = await orderHaircut(scene.town)
    await scene.town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })
    const phone = handling(orderId)
    await phone.reads('等您派人。')
    await phone.tap('#open')
    await phone.reads('对口队伍里的人谁方便谁来，先到先得。')
    await phone.tap('#sheet-back')
    await phone.lacks('#open-yes')
    await phone.tap('#open')
    await phone.tap('#open-yes')
    await phone.reads('放给大家接，到')
    await phone.lacks('#open')
  })

  test('a volunteer takes an open order from the list his message leads to; who is slower reads who was first', async () => {
    const orderId = await openedHaircut(scene.town)
    const changfu = scene.phoneOf(CHANGFU, { url: '/pages/messages/index' })
    const xiaomei = scene.phoneOf(XIAOMEI)
    await xiaomei.finds(`#opening-${orderId}`)
    await xiaomei.reads('先到先得')
    expect(xiaomei.text).not.toContain('老槐树')
    await changfu.tap('[aria-label^="有一件事，谁方便谁来"]')
    await changfu.isAt('packages/volunteer/openings/index')
    await changfu.tap(`#claim-${orderId}`)
    await changfu.tap(`#claim-${orderId}-yes`)
    await changfu.isAt('packages/volunteer/task/index')
    await changfu.reads('花园组，老槐树旁第二家')
    await xiaomei.tap(`#claim-${orderId}`)
    await xiaomei.tap(`#claim-${orderId}-yes`)
    await xiaomei.reads('李师傅先接了，谢谢您。')
    await xiaomei.lacks(`#opening-${orderId}`)
    const villager = scene.phoneOf(GUILAN, { url: `/packages/villager/order/index?id=${orderId}` })
    await villager.reads('李师傅接了单')
  })

  test('the list of open orders says in words that it is empty, and the home page is silent', async () => {
    const phone = scene.phoneOf(SHOUYI, { url: '/packages/volunteer/openings/index' })
    await phone.reads('现在没有大家都能接的单')
    const home = scene.phoneOf(SHOUYI)
    await home.reads('，守义')
    await home.lacks('#openings')
  })

  test('who did not come is recorded with a reason once his time has begun, and others are asked', async () => {
    const orderId = await orderHaircut(scene.town)
    await accept(scene.town, CHANGFU, orderId)
    const early = handling(orderId)
    await early.reads('第 1 轮 · 系统派的')
    await early.reads('镇里的队 · 同村 · 会理发')
    expect(early.all('[id^="no-show-"]')).toEqual([])
    await scene.town.advance(3)
    const phone = handling(orderId)
    await phone.tap(`#no-show-${personIdOf(CHANGFU.openid)}`)
    await phone.tap('#reason-unreachable')
    await phone.reads('联系不上')
    await phone.lacks(`#no-show-${personIdOf(CHANGFU.openid)}`)
  })

  test('somebody who has promised is told not to come while others are still looked for', async () => {
    const wanted = await wantedIn(scene.town, 2)
    const order = { menuItemCode: 'house_cleaning', wanted }
    const { orderId } = await scene.town.ok(GUILAN, 'order.submit', order)
    await accept(scene.town, person('sun-yulan'), orderId)
    await scene.town.ok(HEAD, 'order.escalate', { orderId, reason: { code: 'nobody' } })
    const phone = scene.phoneOf(COORDINATOR, {
      url: `/packages/station/handle-order/index?id=${orderId}`,
    })
    await phone.tap('[aria-label="让孙师傅不用来了"]')
    await phone.tap('#reason-requested')
    await phone.lacks('[aria-label="让孙师傅不用来了"]')
    expect((await scene.town.ok(HEAD, 'order.get', { orderId })).missing).toBe(2)
  })

  test('the head reads how each wave was found: when, by whom, whom it asked and whom it left out', async () => {
    const orderId = await orderHaircut(scene.town)
    await scene.town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })
    const again = { orderId, volunteerIds: [idOf(CHANGFU)], reason: { code: 'agreed' } }
    await scene.town.ok(HEAD, 'order.dispatch', again)
    const { waves } = await scene.town.ok(HEAD, 'order.get', { orderId })
    const phone = handling(orderId)
    await phone.finds('#waves')
    expect(phone.text).not.toContain('第 1 轮 · 今天')
    await phone.tap('#waves')
    await phone.lacks('#waves')
    expect(waves.map(({ wave, by }) => [wave, by])).toEqual([
      [1, '系统派的'],
      [2, '站里自己挑的'],
    ])
    for (const { wave, by, names, pool, excluded } of waves) {
      expect(phone.text).toMatch(new RegExp(`第 ${wave} 轮 · 今天[^·]+ · ${by}`))
      await phone.reads(`问了 ${names.length} 位：${names.join('、')}`)
      const [left] = excluded
      if (left) await phone.reads(`看了 ${pool} 人，没问的：${left.label} ${left.count} 人`)
    }
    expect(waves[1]?.names).toHaveLength(1)
  })

  test('one of two need not come: he and the villager read it, the other one stays', async () => {
    const wanted = await wantedIn(scene.town, 2)
    const order = { menuItemCode: 'house_cleaning', wanted }
    const { orderId } = await scene.town.ok(GUILAN, 'order.submit', order)
    for (const as of [YULAN, DASHAN]) await accept(scene.town, as, orderId)
    const phone = handling(orderId)
    await phone.tap(`#release-${idOf(YULAN)}`)
    await phone.reads('让孙玉兰不用来了，别的人照旧。是因为')
    await phone.tap('#sheet-back')
    await phone.finds(`#release-${idOf(YULAN)}`)
    await phone.tap(`#release-${idOf(YULAN)}`)
    await phone.tap('#reason-requested')
    await phone.lacks(`#release-${idOf(YULAN)}`)
    await phone.finds(`#release-${idOf(DASHAN)}`)
    const released = scene.phoneOf(YULAN, { url: '/pages/messages/index' })
    await released.reads('您不用去了，站里另外安排了，谢谢您。')
    const villager = scene.phoneOf(GUILAN, { url: '/pages/messages/index' })
    await villager.reads('孙师傅不来了，站里正在另外安排')
    expect((await scene.town.ok(GUILAN, 'order.get', { orderId })).takenBy).toEqual(['赵师傅'])
  })

  test('the head says whether others may come and whether her own may go, and it is there the next time', async () => {
    const phone = scene.phoneOf(HEAD, { url: '/pages/me/index' })
    await phone.tap('#row-lending')
    await phone.isAt('packages/station/lending/index')
    await phone.reads('开着：本村没有人时，先请外村的队，再请镇里的队')
    await phone.tap('#borrows')
    await phone.reads('关着：本村没有人时，只请镇里的队')
    const [team] = (await scene.town.ok(HEAD, 'lending.get', { stationId: DOUSHAHE })).teams
    if (!team) throw new Error('she has no team')
    const words = (shared: boolean) => (shared ? '开着：外村没有人时会请他们' : '关着：只在本村帮忙')
    const switchOf = () => phone.all(`#share-${team.id}`)[0]?.text
    expect(switchOf()).toContain(words(team.shared))
    await phone.tap(`#share-${team.id}`)
    await phone.finds(`#share-${team.id}[aria-checked="${!team.shared}"]`)
    expect(switchOf()).toContain(words(!team.shared))
    const later = await scene.town.ok(HEAD, 'lending.get', { stationId: DOUSHAHE })
    expect(later.borrows).toBe(false)
    expect(later.teams.find(({ id }) => id === team.id)?.shared).toBe(!team.shared)
    const coordinator = scene.phoneOf(COORDINATOR, { url: '/packages/station/lending/index' })
    await coordinator.reads('镇里的队可以派到各村')
    expect(coordinator.all('#borrows')).toEqual([])
  })

  test('whom the machine would ask first is asked without a word; for somebody else it wants to know why', async () => {
    const { orderId } = await scene.town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'errands',
      wanted: await wantedIn(scene.town, 2),
    })
    await scene.town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })
    const { volunteers } = await scene.town.ok(HEAD, 'order.candidates', { orderId })
    const phone = handling(orderId)
    await phone.tap(`#person-${volunteers[0]?.volunteerId}`)
    await phone.tap('#dispatch-chosen')
    await phone.reads('已经去问了。')
    await phone.reads('第 2 轮 · 站里自己挑的')
  })

  test('the board shows what waits and why, by station, and leads to the order', async () => {
    const orderId = await orderHaircut(scene.town)
    const phone = scene.phoneOf(COORDINATOR)
    await phone.tap('#row-board')
    await phone.isAt('packages/station/board/index')
    await phone.reads('1 单在等')
    await phone.reads('问了 3 位：3 位还没回，等到')
    await phone.tap('[aria-label="龙金村 0"]')
    await phone.reads('没有单子在等')
    await phone.tap('[aria-label="陡沙河村 1"]')
    await phone.tap(`#board-${orderId}`)
    await phone.isAt('packages/station/handle-order/index')
    await phone.reads('张桂兰点的')
  })

  test('what keeps missing stands under what the head has to do, until she says why it need not', async () => {
    await needOfBarbers(scene.town)
    const phone = scene.phoneOf(HEAD, { url: '/pages/matters/index' })
    await phone.reads('缺 1 名会理发的志愿者')
    await phone.reads('今天以来，2 单没找到人')
    await phone.tap('[id^="close-"]')
    await phone.tap('#reason-found')
    await phone.reads('“缺 1 名会理发的志愿者”拿下来了。')
    await phone.lacks('[id^="need-"]')
  })

  test('the coordinator changes a rule within its range and takes it back; a head only reads', async () => {
    const phone = scene.phoneOf(COORDINATOR, { url: '/pages/me/index' })
    await phone.tap('#row-settings')
    await phone.tap(MOST_SETTING)
    await phone.tap('[aria-label="问几轮没人接就报镇里，加到 4 轮"]')
    await phone.finds('[aria-label="改成 4 轮"]')
    await phone.tap('#save-setting')
    await phone.reads('原来是 3 轮，改成了 4 轮，一分钟内到处生效。')
    await phone.reads('4 轮（原来 3）')
    await phone.reads('吴镇明，今天')
    await phone.tap('#setting-reviewHours')
    await phone.type('#setting-amount', '500')
    await phone.reads('要在 1 到 168 小时之间，是整数。')
    expect(phone.all('#save-setting')[0]?.attribute('disabled')).toBe('true')
    await phone.tap('#sheet-back')
    await phone.tap(MOST_SETTING)
    await phone.tap('#restore-setting')
    await phone.lacks('#restore-setting')
    const head = scene.phoneOf(HEAD, { url: '/packages/office/settings/index' })
    await head.reads('这些由镇里来定。')
    await head.reads('问几轮没人接就报镇里')
    expect(head.all(MOST_SETTING)).toEqual([])
  })

  test('the coordinator teaches a word of the place and takes it back; one that hides a danger is refused', async () => {
    const phone = scene.phoneOf(COORDINATOR, { url: '/packages/office/settings/index' })
    await phone.tap('#row-words')
    await phone.isAt('packages/office/words/index')
    await phone.reads('还没有教过')
    await phone.type('#word', '剃脑壳')
    await phone.tap('[aria-label="便民服务"]')
    await phone.tap('[aria-label="教：“剃脑壳”算便民服务"]')
    await phone.reads('记住了：“剃脑壳”算便民服务。')
    await phone.type('#word', '救命')
    await phone.tap('[aria-label="土话"]')
    await phone.type('#word-means', '理发')
    await phone.tap('#teach-word')
    await phone.reads('会盖住救命的话')
    await phone.tap('#forget-0')
    await phone.tap('#forget-0-yes')
    await phone.reads('忘掉了：“剃脑壳”算便民服务。')
    await phone.reads('还没有教过')
    const head = scene.phoneOf(HEAD, { url: '/packages/office/words/index' })
    await head.reads('教过的词')
    expect(head.all('#teach-word')).toEqual([])
  })
})
