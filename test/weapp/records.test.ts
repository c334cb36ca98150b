import { CHANGFU, COORDINATOR, confirmedHaircut, HEAD } from '../functions/support/orders'
import { handedIn, idOf } from '../functions/support/records'
import { TownWithPhones } from './support/town-with-phones'

describe("the screens of a volunteer's record", () => {
  let scene: TownWithPhones

  beforeAll(async () => {
    scene = await TownWithPhones.start()
  })
  beforeEach(() => scene.town.renew())
  afterAll(() => scene.close())

  test('what he handed in stands at the head’s door with a count, is confirmed, and he reads it in his record', async () => {
    const recordId = await handedIn(scene.town)
    const head = scene.phoneOf(HEAD)
    await head.reads('交来的 1 条要您核实')
    await head.tap('#row-volunteers')
    await head.isAt('packages/station/volunteers/index')
    await head.reads('有 1 条要核实')
    await head.tap(`#volunteer-${idOf(CHANGFU)}`)
    await head.isAt('packages/station/volunteer/index')
    await head.reads('待核实')
    await head.tap(`#confirm-${recordId}`)
    await head.tap(`#confirm-${recordId}-yes`)
    await head.lacks(`#confirm-${recordId}`)

    const changfu = scene.phoneOf(CHANGFU, { url: '/pages/messages/index' })
    await changfu.tap('[aria-label^="您交的“培训：量血压”核实了"]')
    await changfu.isAt('packages/volunteer/record/index')
    await changfu.reads('个人基本信息')
    await changfu.reads('3小时30分，不算服务时长')
    expect(changfu.text).not.toContain('待核实')
  })

  test('a head writes an evaluation, the volunteer answers it, and both stand together', async () => {
    const head = scene.phoneOf(HEAD, { url: `/packages/station/volunteer/index?id=${idOf(CHANGFU)}` })
    await head.tap('#add-evaluation')
    await head.isAt('packages/station/add-record/index')
    await head.reads('给李长福记一条评价')
    await head.reads('先把上面填好')
    await head.tap('[aria-label="合格"]')
    await head.type('#field-sentence', '热心，时间上还要再稳一些')
    await head.tap('#save-record')
    await head.isAt('packages/station/volunteer/index')
    await head.reads('热心，时间上还要再稳一些')

    const changfu = scene.phoneOf(CHANGFU, { url: '/packages/volunteer/record/index' })
    await changfu.tap('[id^="answer-"]')
    await changfu.type('#answer', '农忙完了就好')
    await changfu.tap('#answer-yes')
    await changfu.reads('您今天回应：农忙完了就好')
  })

  test('his year says how far it is to the target, what each entry is, and leads to where he can object', async () => {
    const orderId = await confirmedHaircut(scene.town)
    const correction = { orderId, volunteerId: idOf(CHANGFU), minutes: 40 }
    await scene.town.ok(COORDINATOR, 'order.correct', { ...correction, reason: { code: 'wrong_minutes' } })
    const phone = scene.phoneOf(CHANGFU, { url: '/packages/volunteer/hours/index' })
    await phone.reads('今年 0.5 小时，离全年 20 小时还差 19.5 小时')
    await phone.reads('冲回：时间记错了')
    await phone.reads('再服务 99小时20分就是一星')
    await phone.tap('[id^="entry-"]')
    await phone.isAt('packages/volunteer/task/index')
    await phone.finds('#object')
  })

  test('a figure of the station opens the entries behind it', async () => {
    await confirmedHaircut(scene.town)
    const phone = scene.phoneOf(HEAD, { url: '/packages/station/hours/index' })
    await phone.reads('1 次，1小时')
    await phone.tap(`#figure-${idOf(CHANGFU)}`)
    await phone.isAt('packages/station/hour-records/index')
    await phone.reads('李长福 · ')
    await phone.reads('60 分钟')
  })
})
