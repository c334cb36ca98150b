import { CODE, leaveCode } from '../functions/support/offices'
import { CHANGFU, COORDINATOR, GUILAN, HEAD, idOf, orderHaircut } from '../functions/support/orders'
import { TownWithPhones } from './support/town-with-phones'

const GUILANS_PHONE = '13800001001'
const CHANGFUS_PHONE = '19900001001'
const OFFICES = { url: '/packages/office/offices/index' }

describe('谁管什么, on the phones of those who give and those who get', () => {
  let scene: TownWithPhones

  beforeAll(async () => {
    scene = await TownWithPhones.start()
  })
  beforeEach(() => scene.town.renew())
  afterAll(() => scene.close())

  test('the coordinator finds somebody by telephone, makes her helper, and takes it again', async () => {
    const phone = scene.phoneOf(COORDINATOR, OFFICES)
    await phone.reads('站长 周海燕')
    await phone.type('#find-phone', GUILANS_PHONE)
    await phone.tap('#find-person')
    await phone.reads('张桂兰 · 陡沙河村')
    await phone.tap('#give-helper')
    await phone.tap('#give-helper-yes')
    await phone.reads('张桂兰现在是陡沙河村帮办员了。')
    await phone.reads('帮办员 张桂兰')
    await phone.tap(`#revoke-helper-${idOf(GUILAN)}`)
    await phone.tap(`#revoke-helper-${idOf(GUILAN)}-yes`)
    await phone.lacks(`#revoke-helper-${idOf(GUILAN)}`)
  })

  test('a head asks somebody to take over, who accepts on his home page and is head from then on', async () => {
    const head = scene.phoneOf(HEAD, OFFICES)
    await head.type('#find-phone', CHANGFUS_PHONE)
    await head.tap('#find-person')
    await head.tap('#hand-over')
    await head.tap('#hand-over-yes')
    await head.reads('正在交给李长福，等他回话。')
    await head.finds('#withdraw-hand-over')

    const changfu = scene.phoneOf(CHANGFU)
    await changfu.reads('周海燕想请您接任陡沙河村站长')
    await changfu.tap('#accept-headship')
    await changfu.tap('#accept-headship-yes')
    await changfu.lacks('#accept-headship')
    await changfu.finds('#row-volunteers')
  })

  test('the code is asked for only while one is waited for, and makes an admin', async () => {
    const before = scene.phoneOf(COORDINATOR, { url: '/pages/me/index' })
    await before.finds('#row-offices')
    await before.lacks('#row-first-admin')
    await leaveCode(scene.town)
    await scene.town.advance(0.05)
    const phone = scene.phoneOf(COORDINATOR, { url: '/pages/me/index' })
    await phone.tap('#row-first-admin')
    await phone.isAt('packages/public/first-admin/index')
    await phone.type('#first-admin-code', CODE)
    await phone.tap('#bring-code')
    await phone.reads('您现在是管理员了')
  })

  test('a head keeps somebody from ordering, who reads until when and whom to call', async () => {
    const orderId = await orderHaircut(scene.town)
    const head = scene.phoneOf(HEAD, { url: `/packages/station/handle-order/index?id=${orderId}` })
    await head.tap('#block-requester')
    await head.tap('#block-days-7')
    await head.tap('#reason-false_orders')
    await head.reads('他先不能点单')

    const guilan = scene.phoneOf(GUILAN)
    await guilan.reads('您先不能点单、接单。急事照样打 110、119、120。')
    await guilan.tap('#call-about-block')
    await guilan.dials('19900001903')

    const list = scene.phoneOf(HEAD, OFFICES)
    await list.tap(`#unblock-${idOf(GUILAN)}`)
    await list.tap(`#unblock-${idOf(GUILAN)}-yes`)
    await list.lacks(`#unblock-${idOf(GUILAN)}`)
  })
})
