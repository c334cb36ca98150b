import { http } from '../support/http-client'
import { orderMessage, PERSON, TEMPLATE } from '../support/order-message'
import { sharedOpenApiWorld } from '../support/shared-openapi-world'
import { wxRefusalOf } from '../support/wx-refusal-of'

const world = sharedOpenApiWorld()

/** A code is good once and for five minutes: …/api-backend/open-api/phonenumber/phonenumber.getPhoneNumber.html */
describe('phonenumber.getPhoneNumber', () => {
  const issue = async (number: object): Promise<string> => {
    const { phoneCodes } = await world().set({ phoneCodes: [number] })
    return Array.isArray(phoneCodes) ? phoneCodes[0].code : ''
  }

  const redeem = (code: unknown) => world().cloud.openapi.phonenumber.getPhoneNumber({ code })

  test('a code is good once', async () => {
    const code = await issue({ phone: '13800000001' })
    expect(await redeem(code)).toMatchObject({
      errCode: 0,
      phoneInfo: {
        phoneNumber: '13800000001',
        purePhoneNumber: '13800000001',
        countryCode: '86',
        watermark: { appid: 'wx0000000000000000', timestamp: expect.any(Number) },
      },
    })
    expect(await wxRefusalOf(redeem(code))).toMatchObject({
      errCode: 40029,
      errMsg: expect.stringContaining('invalid code'),
    })
  })

  test('a code is good for five minutes', async () => {
    const [early, late] = [await issue({ phone: '1' }), await issue({ phone: '2' })]
    await world().control.moveClock({ advanceMs: 290_000 })
    expect(await redeem(early)).toMatchObject({ errCode: 0 })
    await world().control.moveClock({ advanceMs: 10_000 })
    expect((await wxRefusalOf(redeem(late))).errCode).toBe(40029)
  })

  test('numbers of other countries have their code in front', async () => {
    const { phoneInfo } = await redeem(await issue({ phone: '61234567', countryCode: '852' }))
    expect(phoneInfo).toMatchObject({
      phoneNumber: '+85261234567',
      purePhoneNumber: '61234567',
      countryCode: '852',
    })
  })

  test.each([undefined, 5, 'made-up'])('%j is no code', async (code) => {
    expect((await wxRefusalOf(redeem(code))).errCode).toBe(40029)
  })
})

/** …/qrcode-link/qr-code/getUnlimitedQRCode.html */
describe('wxacode.getUnlimited', () => {
  const page = 'packages/door/index'
  const draw = (request: object) => world().cloud.openapi.wxacode.getUnlimited({ page, ...request })

  test('answers a picture, for a page that is published alone', async () => {
    const scene = 'AB2345CDEF'
    expect((await wxRefusalOf(draw({ scene }))).errCode).toBe(41030)
    await world().set({ pages: [page] })
    const { contentType, buffer } = await draw({ scene })
    expect(contentType).toBe('image/png')
    expect(buffer.subarray(1, 4).toString()).toBe('PNG')
    expect((await draw({ scene: 'other' })).buffer.equals(buffer)).toBe(false)
  })

  test.each([undefined, '', 'with space', '中文', 'x'.repeat(33)])(
    'the scene %j is refused',
    async (scene) => {
      expect((await wxRefusalOf(draw({ scene }))).errCode).toBe(40169)
    },
  )
})

describe('the wire', () => {
  test('node-sdk’s callWxOpenApi gets the same as JSON', async () => {
    await world().grant()
    const { templateId, miniprogramState: _, ...rest } = orderMessage()
    const requestData = { ...rest, template_id: templateId }
    const call = async () =>
      (await world().sdk.app.callWxOpenApi({ apiName: 'subscribeMessage.send', requestData })).result
    expect(await call()).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await call()).toMatchObject({ errcode: 43101 })
  })

  test('an API that is not there is refused with the platform’s number', async () => {
    expect(await wxRefusalOf(world().cloud.openapi.customerServiceMessage.send({ touser: PERSON }))).toEqual({
      errCode: -604100,
      errMsg: expect.stringContaining('error code: -604100'),
    })
    const { result } = await world().sdk.app.callWxOpenApi({ apiName: 'constructor', requestData: {} })
    expect(result).toEqual({ errcode: -604100, errmsg: 'API not found' })
  })

  const form = (fields: Readonly<Record<string, Buffer>>) =>
    Buffer.concat([
      ...Object.entries(fields).flatMap(([name, value]) => [
        Buffer.from(`--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`),
        value,
        Buffer.from('\r\n'),
      ]),
      Buffer.from('--b--\r\n'),
    ])

  const postForm = async (body: Buffer, contentType = 'multipart/form-data; boundary=b') =>
    (
      await http(world().emulator.url, {
        method: 'POST',
        path: '/admin',
        headers: { 'content-type': contentType },
        body,
      })
    ).json()

  const CALL = { action: Buffer.from('wx.openApi'), apiName: Buffer.from('subscribeMessage.send') }

  test.each([
    ['cut off in a field', '0aff'],
    ['with a wire type that is none', '0b'],
    ['with an endless number', 'ffffffffffffffffffffff'],
    ['with a negative length', '12ffffffffffffffffff01'],
    ['with a pair without a key', '12040a021200'],
    ['with a value that is no JSON', '12080a060a01611201 7b'.replace(' ', '')],
  ])('a message %s changes nothing', async (_, hex) => {
    const answer = await postForm(form({ ...CALL, requestData: Buffer.from(hex, 'hex') }))
    expect(answer).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('malformed') })
    expect(await world().outbox()).toEqual([])
  })

  test.each([
    ['without an end', form({ ...CALL }).subarray(0, -6), undefined],
    ['without a boundary', form({ ...CALL }), 'multipart/form-data'],
    ['with a part without a name', Buffer.from('--b\r\nx: y\r\n\r\nz\r\n--b--\r\n'), undefined],
    ['that is empty', Buffer.alloc(0), undefined],
    ['without requestData', form({ ...CALL }), undefined],
  ])('a form %s is refused', async (_, body, contentType) => {
    expect(await postForm(body, contentType)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test.each([
    { apiName: '' },
    { apiName: 'subscribeMessage.send', requestData: '[' },
    { apiName: 'subscribeMessage.send', requestData: '5' },
  ])('wx.api with %j is refused', async (params) => {
    const body = JSON.stringify({ action: 'wx.api', ...params })
    expect((await http(world().emulator.url, { method: 'POST', path: '/admin', body })).json()).toMatchObject(
      {
        code: 'INVALID_PARAM',
      },
    )
  })
})

describe('the outbox', () => {
  test('keeps everything, refused or not, and finds it by api and person', async () => {
    await world().grant()
    await world().send()
    await wxRefusalOf(world().send())
    await world().visit()
    await world().cloud.openapi.security.msgSecCheck({ version: 2, openid: PERSON, scene: 1, content: 'a' })
    await wxRefusalOf(world().cloud.openapi.phonenumber.getPhoneNumber({ code: 'x' }))
    expect((await world().outbox()).map(({ api, openid, reply }) => [api, openid, reply.errcode])).toEqual([
      ['subscribeMessage.send', PERSON, 0],
      ['subscribeMessage.send', PERSON, 43101],
      ['security.msgSecCheck', PERSON, 0],
      ['phonenumber.getPhoneNumber', undefined, 40029],
    ])
    const [sent] = await world().outbox(`?api=subscribeMessage.send&openid=${PERSON}`)
    expect(sent).toMatchObject({
      id: expect.any(String),
      atMs: expect.any(Number),
      request: { touser: PERSON, template_id: TEMPLATE, data: { thing1: { value: '维修水管' } } },
    })
    expect(await world().outbox('?openid=oOther')).toEqual([])
  })

  test('a reset empties it and forgets settings, credits, codes and visits', async () => {
    await world().visit()
    await world().grant()
    await world().set({ templates: { a: [] }, words: { risky: ['x'] } })
    await world()
      .send()
      .catch(() => undefined)
    await world().control.reset()
    expect(await world().outbox()).toEqual([])
    expect((await world().control.get('/_emu/openapi')).json()).toEqual({
      words: { risky: [], review: [] },
      errcodes: [],
      mediaResults: [],
      mediaDelayMs: 30 * 60 * 1000,
      credits: [],
      pendingMedia: [],
    })
    expect((await wxRefusalOf(world().send())).errCode).toBe(40003)
  })
})

test.each([
  { templates: [] },
  { templates: { a: 'thing1' } },
  { pages: 'a' },
  { words: { risky: [5] } },
  { mediaResults: [{ match: 'a', suggest: 'maybe' }] },
  { mediaDelayMs: -1 },
  { errcodes: [{ api: 'security.msgSecCheck', errcode: 0 }] },
  { errcodes: [{ api: 'security.msgSecCheck', errcode: 45009, times: 1 }] },
  { eventFunction: 5 },
  { grant: [{ openid: PERSON }] },
  { grant: [{ openid: PERSON, templateId: TEMPLATE, count: 0 }] },
  { revoke: {} },
  { phoneCodes: [{}] },
  { surprise: 1 },
  { grant: [{ openid: PERSON, templateId: TEMPLATE, cuont: 2 }] },
  { revoke: [{ openid: PERSON, template: TEMPLATE }] },
  { words: { risk: ['a'] } },
  { mediaResults: [{ match: 'a', suggest: 'pass', url: 'b' }] },
  { phoneCodes: [{ phone: '1', country: '86' }] },
  { mediaDelayMs: 1e300 },
  { grant: [{ openid: PERSON, templateId: TEMPLATE }], words: 5 },
])('the settings %j are refused and change nothing', async (changes) => {
  const before = (await world().control.get('/_emu/openapi')).text
  const answer = await world().control.post('/_emu/openapi', changes)
  expect([answer.status, answer.json()]).toEqual([
    400,
    { error: { code: 'INVALID_PARAM', message: expect.any(String) } },
  ])
  expect((await world().control.get('/_emu/openapi')).text).toBe(before)
})
