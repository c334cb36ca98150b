import { orderMessage, PERSON, TEMPLATE } from '../support/order-message'
import { sharedOpenApiWorld } from '../support/shared-openapi-world'
import { wxRefusalOf } from '../support/wx-refusal-of'

const world = sharedOpenApiWorld()

describe('subscribeMessage.send', () => {
  /** One accept is one message, and they add up: developers.weixin.qq.com community answers, see README. */
  test('one tap is one message', async () => {
    await world().grant()
    await world().grant(PERSON, 2)
    for (let count = 0; count < 3; count += 1) {
      expect(await world().send()).toMatchObject({ errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' })
    }
    expect(await wxRefusalOf(world().send())).toMatchObject({
      errCode: 43101,
      errMsg: expect.stringContaining('user refuse to accept the msg'),
    })
    await world().grant()
    await world().set({ revoke: [{ openid: PERSON, templateId: TEMPLATE }] })
    expect((await wxRefusalOf(world().send())).errCode).toBe(43101)
  })

  test('what is refused for another reason uses up nothing', async () => {
    await world().grant()
    expect((await wxRefusalOf(world().send({ data: { thing1: { value: '' } } }))).errCode).toBe(47003)
    expect(await world().send()).toMatchObject({ errCode: 0 })
  })

  test('a credit is for one person and one template', async () => {
    await world().grant()
    await world().visit('oPerson2')
    expect((await wxRefusalOf(world().send({ touser: 'oPerson2' }))).errCode).toBe(43101)
    expect((await wxRefusalOf(world().send({ templateId: 'other' }))).errCode).toBe(43101)
  })

  test.each([undefined, 5, '', 'oNobody'])('the openid %j is not known', async (touser) => {
    await world().grant()
    expect(await wxRefusalOf(world().send({ touser }))).toMatchObject({
      errCode: 40003,
      errMsg: expect.stringContaining('invalid openid rid: '),
    })
  })

  test('templates that were set are the only ones, with their fields', async () => {
    await world().grant()
    await world().set({ templates: { [TEMPLATE]: ['thing1', 'phrase2'] } })
    expect((await wxRefusalOf(world().send({ templateId: 'constructor' }))).errCode).toBe(40037)
    const without = await wxRefusalOf(world().send({ data: { thing1: { value: 'a' } } }))
    expect(without).toMatchObject({
      errCode: 47003,
      errMsg: expect.stringContaining('argument invalid! data.phrase2.value is empty'),
    })
    const { data } = orderMessage()
    const more = await wxRefusalOf(world().send({ data: { ...data, thing9: { value: 'a' } } }))
    expect(more.errMsg).toContain('data.thing9.value')
    expect(await world().send()).toMatchObject({ errCode: 0 })
    await world().set({ templates: null })
    expect((await wxRefusalOf(world().send({ templateId: 'other' }))).errCode).toBe(43101)
  })

  test.each(['https://example.com/a', 'x'.repeat(1025), 5])('the page %j is none', async (page) => {
    await world().grant()
    expect((await wxRefusalOf(world().send({ page }))).errCode).toBe(41030)
  })

  test('pages that were set are the only ones', async () => {
    await world().grant(PERSON, 3)
    await world().set({ pages: ['pages/order/index'] })
    expect((await wxRefusalOf(world().send({ page: 'pages/other/index' }))).errCode).toBe(41030)
    expect(await world().send({ page: '/pages/order/index' })).toMatchObject({ errCode: 0 })
    expect(await world().send({ page: undefined })).toMatchObject({ errCode: 0 })
  })

  test.each([{ miniprogramState: 'production' }, { lang: 'de_DE' }])('%j is refused', async (more) => {
    await world().grant()
    expect((await wxRefusalOf(world().send(more))).errCode).toBe(47001)
  })
})

/** The table 订阅消息参数值内容限制说明 of developers.weixin.qq.com …/subscribe-message/sendMessage.html */
describe('the fields of a template', () => {
  const THING_20 = '维修水管、灯泡和门锁,共三处。请带工具!'

  const TAKEN: readonly (readonly [string, unknown])[] = [
    ['thing1', THING_20],
    ['thing1', '🎉'.repeat(20)],
    ['thing12', 5],
    ['number1', '3.14'],
    ['number1', '1'.repeat(32)],
    ['letter1', 'abcXYZ'],
    ['symbol1', '!?#'],
    ['character_string1', 'GD-2026/11#23'],
    ['time1', '15:01'],
    ['time1', '2019年10月1日 15:01'],
    ['time1', '2019年10月1日 15:01~2019年10月1日 16:00'],
    ['time1', '2023-08-21 22:48:54'],
    ['date1', '2019年10月1日'],
    ['date1', '2019年10月1日 15:01'],
    ['date1', '10月1日~10月3日'],
    ['date1', '2018.01.01'],
    ['amount1', '¥12.30元'],
    ['amount1', '5'],
    ['phone_number1', '+86-0766-66888866'],
    ['car_number1', '粤A8Z888挂'],
    ['name1', '欧阳修'],
    ['name1', 'Jean Sibelius'],
    ['phrase1', '已派单'],
    ['phrase1', '待社区审核'],
    ['const1', '通知'],
  ]

  test.each(TAKEN)('%s takes %j', async (field, value) => {
    await world().grant()
    expect(await world().send({ data: { [field]: { value } } })).toMatchObject({ errCode: 0 })
  })

  const REFUSED: readonly (readonly [string, unknown])[] = [
    ['thing1', `${THING_20}x`],
    ['thing1', 'two\nlines'],
    ['number1', '12a'],
    ['number1', '1'.repeat(33)],
    ['letter1', 'a1'],
    ['symbol1', 'a!'],
    ['symbol1', '!!!!!!'],
    ['character_string1', '工单12'],
    ['character_string1', '1'.repeat(33)],
    ['time1', '25:00'],
    ['time1', '2019年10月1日'],
    ['time1', 'soon'],
    ['date1', '15:01'],
    ['date1', '2019年13月1日'],
    ['amount1', '12345678901'],
    ['amount1', '$$5'],
    ['phone_number1', '1'.repeat(18)],
    ['phone_number1', '联系人138'],
    ['car_number1', '粤A8Z888888'],
    ['name1', '一二三四五六七八九十一'],
    ['name1', '欧阳3'],
    ['name1', 'abcdefghijklmnopqrstu'],
    ['phrase1', '已派单ok'],
    ['phrase1', '一二三四五六'],
    ['mystery1', 'x'],
    ['thing1', ''],
    ['thing1', null],
    ['thing1', { deep: 1 }],
  ]

  test.each(REFUSED)('%s does not take %j', async (field, value) => {
    await world().grant()
    expect(await wxRefusalOf(world().send({ data: { [field]: { value } } }))).toMatchObject({
      errCode: 47003,
      errMsg: expect.stringContaining(`argument invalid! data.${field}.value`),
    })
  })

  test('data must be an object', async () => {
    await world().grant()
    expect((await wxRefusalOf(world().send({ data: 'text' }))).errCode).toBe(47003)
    expect((await wxRefusalOf(world().send({ data: undefined }))).errCode).toBe(47003)
  })
})
