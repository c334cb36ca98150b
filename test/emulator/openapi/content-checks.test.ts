import { PERSON } from '../support/order-message'
import { sharedOpenApiWorld } from '../support/shared-openapi-world'
import { wxRefusalOf } from '../support/wx-refusal-of'

const HOUR_MS = 60 * 60 * 1000

const world = sharedOpenApiWorld()

/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck.html */
describe('security.msgSecCheck', () => {
  const check = (more: object = {}) =>
    world().cloud.openapi.security.msgSecCheck({
      version: 2,
      openid: PERSON,
      scene: 2,
      content: '谢谢',
      ...more,
    })

  test('judges by the word lists, risky before review, title and nickname too', async () => {
    await world().visit()
    await world().set({ words: { risky: ['赌博'], review: ['广告'] } })
    expect(await check()).toMatchObject({
      errCode: 0,
      result: { suggest: 'pass', label: 100 },
      detail: [expect.objectContaining({ strategy: 'content_model', suggest: 'pass' })],
      traceId: expect.any(String),
    })
    expect((await check({ content: '一个广告' })).result).toEqual({ suggest: 'review', label: 21000 })
    expect((await check({ content: '赌博广告' })).result.suggest).toBe('risky')
    expect((await check({ nickname: '赌博' })).result.suggest).toBe('risky')
    await world().set({ words: null })
    expect((await check({ content: '赌博' })).result.suggest).toBe('pass')
  })

  test.each([45009, -1, 87014])(
    'answers %d where that is set, and as usual once it is not',
    async (errcode) => {
      await world().visit()
      await world().set({ errcodes: [{ api: 'security.msgSecCheck', errcode }] })
      expect((await wxRefusalOf(check())).errCode).toBe(errcode)
      await world().set({ errcodes: null })
      expect((await check()).result.suggest).toBe('pass')
    },
  )

  test.each([
    ['a scene that is none', { scene: 5 }, 40129],
    ['no scene', { scene: undefined }, 40129],
    ['somebody unknown', { openid: 'oNobody' }, 40003],
    ['no content', { content: '' }, 44002],
    ['content that is no text', { content: 5 }, 47001],
    ['too long a content', { content: '字'.repeat(2501) }, 45002],
    ['the old version', { version: 1 }, 47001],
    ['no version', { version: undefined }, 47001],
  ])('%s is refused', async (_, more, errCode) => {
    await world().visit()
    expect((await wxRefusalOf(check(more))).errCode).toBe(errCode)
  })

  test('the longest content', async () => {
    await world().visit()
    expect(await check({ content: '🎉'.repeat(2500) })).toMatchObject({ errCode: 0 })
  })

  test('the person must have been here in the last two hours, on the emulator’s clock', async () => {
    await world().visit()
    await world().control.moveClock({ advanceMs: 2 * HOUR_MS - 60_000 })
    expect(await check()).toMatchObject({ errCode: 0 })
    await world().control.moveClock({ advanceMs: 120_000 })
    expect(await wxRefusalOf(check())).toMatchObject({
      errCode: 61010,
      errMsg: expect.stringContaining('code is expired rid: '),
    })
    await world().visit()
    expect(await check()).toMatchObject({ errCode: 0 })
    await world().grant('oOnlyGranted')
    expect((await wxRefusalOf(check({ openid: 'oOnlyGranted' }))).errCode).toBe(61010)
  })
})

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/mediaCheckAsync.html */
describe('security.mediaCheckAsync', () => {
  const check = (name: string, more: object = {}) =>
    world().cloud.openapi.security.mediaCheckAsync({
      version: 2,
      openid: PERSON,
      scene: 2,
      mediaType: 2,
      mediaUrl: `https://files.example/${name}.png`,
      ...more,
    })

  const received = async () => {
    const { result } = await world().control.invoke('events', { action: 'received' })
    return Array.isArray(result) ? result : []
  }

  beforeEach(async () => {
    await world().visit()
    await world().set({ mediaResults: [{ match: 'bad', suggest: 'risky' }], eventFunction: 'events' })
  })

  test('the result comes within 30 minutes, once, to the function for events', async () => {
    const { traceId } = await check('bad-photo')
    expect((await world().control.moveClock({ advanceMs: HOUR_MS / 2 - 60_000 })).delivered).toEqual([])
    expect(await received()).toEqual([])
    expect((await world().control.moveClock({ advanceMs: 60_000 })).delivered).toEqual([
      expect.objectContaining({ api: 'wxa_media_check', reply: expect.objectContaining({ ok: true }) }),
    ])
    expect((await world().control.moveClock({ advanceMs: HOUR_MS })).delivered).toEqual([])
    const [{ event, environment }, ...more] = await received()
    expect(more).toEqual([])
    expect(event).toMatchObject({
      MsgType: 'event',
      Event: 'wxa_media_check',
      FromUserName: PERSON,
      trace_id: traceId,
      version: 2,
      result: { suggest: 'risky', label: 21000 },
    })
    expect(environment.WX_OPENID).toBeUndefined()
    expect(environment.TCB_SOURCE).toBe('wx_unknown')
  })

  test('it can be delivered by hand, one or all', async () => {
    const { traceId } = await check('bad')
    await check('good')
    const pending = (await world().control.get('/_emu/openapi')).json().pendingMedia
    expect(pending).toEqual([
      expect.objectContaining({ traceId, suggest: 'risky' }),
      expect.objectContaining({ suggest: 'pass' }),
    ])
    const one = (await world().control.post('/_emu/media-events', { traceIds: [traceId] })).json()
    expect(one.delivered).toHaveLength(1)
    expect((await world().control.post('/_emu/media-events', { traceIds: [traceId] })).status).toBe(404)
    const all = (await world().control.post('/_emu/media-events', {})).json()
    expect(all.delivered).toHaveLength(1)
    expect((await received()).map(({ event }) => event.result.suggest)).toEqual(['risky', 'pass'])
  })

  test('a function that fails, and one that is missing, are told in the outbox', async () => {
    await world().set({ mediaResults: [{ match: 'odd', suggest: 'review' }], mediaDelayMs: 0 })
    await check('odd')
    await world().control.post('/_emu/media-events', {})
    await world().set({ eventFunction: 'missing' })
    await check('fine')
    await world().control.post('/_emu/media-events', {})
    await world().set({ eventFunction: null })
    await check('kept')
    await world().control.post('/_emu/media-events', {})
    const replies = (await world().outbox('?api=wxa_media_check')).map(({ reply }) => reply)
    expect(replies).toEqual([
      {
        function: 'events',
        requestId: expect.any(String),
        ok: false,
        error: expect.stringContaining('not prepared'),
      },
      { function: 'missing', requestId: expect.any(String), ok: false, error: expect.any(String) },
      {},
    ])
  })

  test.each([
    ['no URL', { mediaUrl: '' }, 44002],
    ['a file id instead of a URL', { mediaUrl: 'cloud://local.x/a.png' }, 47001],
    ['a kind that is none', { mediaType: 3 }, 47001],
    ['a scene that is none', { scene: 9 }, 40129],
    ['somebody unknown', { openid: 'oNobody' }, 40003],
    ['the old version', { version: 1 }, 47001],
  ])('%s is refused', async (_, more, errCode) => {
    expect((await wxRefusalOf(check('a', more))).errCode).toBe(errCode)
    expect((await world().control.get('/_emu/openapi')).json().pendingMedia).toEqual([])
  })

  test('somebody who has not been here for two hours is refused', async () => {
    await world().control.moveClock({ advanceMs: 3 * HOUR_MS })
    expect((await wxRefusalOf(check('a'))).errCode).toBe(61010)
  })
})
