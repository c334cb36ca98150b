import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { type HttpCall, http } from './support/http-client'
import { removeTempFolders, tempFolder } from './support/temp-folder'

let emulator: EmulatorProcess
let bare: EmulatorProcess

beforeAll(async () => {
  const folder = await tempFolder()
  const site = join(folder, 'site')
  await mkdir(join(site, 'js'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(site, 'index.html'), '<!doctype html><title>页面</title>')
  await writeFile(join(site, 'js', 'app.js'), 'let a = 1')
  await writeFile(join(site, 'style.css'), 'a {}')
  await writeFile(join(site, '图.svg'), '<svg/>')
  await writeFile(join(site, 'blob.unknown'), Buffer.from([0, 1, 255]))
  await symlink(join(folder, 'secret.txt'), join(site, 'link.txt'))
  ;[emulator, bare] = await Promise.all([
    startEmulatorProcess(['--data', join(folder, 'a'), '--hosting', site]),
    startEmulatorProcess(['--data', join(folder, 'b')]),
  ])
})

afterAll(async () => {
  await Promise.all([emulator.stop(), bare.stop()])
  killLeftovers()
  await removeTempFolders()
})

const call = (options: HttpCall) => http(emulator.url, options)

const admin = async (body: string | Buffer) => call({ method: 'POST', path: '/admin', body })

describe('who may ask', () => {
  const CREATE = '{"action":"database.addCollection","collectionName":"foreign"}'

  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', '10.0.0.1', '127.0.0.1:1'])(
    'a request for the host %p is refused',
    async (host) => {
      const answer = await call({ method: 'POST', path: '/admin', headers: { host }, body: CREATE })
      expect([answer.status, answer.json()]).toEqual([
        403,
        expect.objectContaining({ code: 'INVALID_REQUEST_SOURCE' }),
      ])
      expect((await call({ path: '/', headers: { host } })).status).toBe(403)
    },
  )

  test.each(['https://evil.example', 'http://127.0.0.1:1', 'null', 'http://localhost'])(
    'a page of the origin %p is refused',
    async (origin) => {
      const answer = await call({ method: 'POST', path: '/_emu/reset', headers: { origin }, body: '{}' })
      expect([answer.status, answer.json()]).toEqual([
        403,
        { error: { code: 'INVALID_REQUEST_SOURCE', message: expect.any(String) } },
      ])
    },
  )

  test('what a browser fetches for a page from elsewhere is refused, links and pictures are not', async () => {
    const statusOf = async (site: string, mode: string, dest: string) => {
      const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest }
      return (await call({ path: '/_emu/stat', headers })).status
    }
    for (const site of ['cross-site', 'same-site']) {
      expect(await statusOf(site, 'no-cors', 'script')).toBe(403)
      expect(await statusOf(site, 'no-cors', 'empty')).toBe(403)
      expect(await statusOf(site, 'navigate', 'document')).toBe(200)
      expect(await statusOf(site, 'no-cors', 'image')).toBe(200)
    }
    expect(await statusOf('same-origin', 'cors', 'empty')).toBe(200)
    expect(await statusOf('none', 'navigate', 'document')).toBe(200)
  })

  test('names of this machine and pages of the emulator itself are welcome', async () => {
    const { port } = emulator
    for (const host of [
      '127.0.0.1',
      `127.0.0.1:${port}`,
      'localhost',
      `LOCALHOST:${port}`,
      `[::1]:${port}`,
    ]) {
      expect((await call({ path: '/_emu/stat', headers: { host } })).status).toBe(200)
    }
    for (const origin of [`http://127.0.0.1:${port}`, `http://localhost:${port}`, `http://[::1]:${port}`]) {
      expect((await call({ path: '/_emu/stat', headers: { origin } })).status).toBe(200)
    }
    expect((await controlClient(emulator.url).stat()).collections).toEqual({})
  })
})

describe('what cannot be answered', () => {
  test('an unknown path is 404, another method 405', async () => {
    expect((await call({ path: '/_emu/nothing' })).status).toBe(404)
    expect((await call({ method: 'POST', path: '/nothing', body: '{}' })).status).toBe(404)
    expect((await call({ method: 'DELETE', path: '/_emu/nothing' })).status).toBe(404)
    for (const [method, path, allow] of [
      ['GET', '/admin', 'POST'],
      ['GET', '/admin/some-instance', 'POST'],
      ['PUT', '/', 'POST'],
      ['GET', '/_emu/invoke', 'POST'],
      ['DELETE', '/_emu/clock', 'GET, POST'],
      ['POST', '/_emu/identities', 'GET'],
    ] as const) {
      const answer = await call({ method, path })
      expect([path, answer.status, answer.headers.allow]).toEqual([path, 405, allow])
    }
    expect((await call({ method: 'DELETE', path: '/_emu/clock' })).text).toContain('only GET and POST')
    expect((await http(bare.url, { path: '/index.html' })).status).toBe(404)
    expect((await call({ path: '/%zz' })).status).toBe(400)
  })

  test('without a hosted site the address alone leads to the page, until there is a site', async () => {
    const { status, headers } = await http(bare.url, { path: '/' })
    expect([status, headers.location, headers['cache-control']]).toEqual([307, '/_emu/', 'no-store'])
    expect((await http(bare.url, { method: 'PUT', path: '/' })).status).toBe(405)
  })

  test('bodies that are not what they should be', async () => {
    for (const body of ['', '{', '[]', 'null', '"x"', '{"action":5}', Buffer.from([0xff, 0xfe])]) {
      const answer = await admin(body)
      expect([answer.status, answer.json()]).toEqual([
        200,
        { requestId: expect.any(String), code: 'INVALID_PARAM', message: expect.any(String) },
      ])
    }
    for (const path of ['/_emu/invoke', '/_emu/reset', '/_emu/clock', '/_emu/timers', '/_emu/stat']) {
      const answer = await call({ method: 'POST', path, body: '{' })
      expect([path, answer.status, answer.json()]).toEqual([
        path,
        400,
        { error: { code: 'INVALID_PARAM', message: expect.any(String) } },
      ])
    }
  })

  test('unknown actions are refused by name', async () => {
    for (const action of [
      'storage.getFileAuthority',
      'database.dropEverything',
      'wx.wxPayApi',
      'constructor',
      '__proto__',
      '',
    ]) {
      const answer = await admin(JSON.stringify({ action }))
      expect(answer.json()).toEqual({
        requestId: expect.any(String),
        code: 'INVALID_ACTION',
        message: `the emulator does not implement the action ${action}`,
      })
    }
  })

  test('wrong parameters of known actions', async () => {
    await admin('{"action":"database.addCollection","collectionName":"c"}')
    const get = { action: 'database.getDocument', collectionName: 'c' }
    const deep = `${'{"a":'.repeat(150)}1${'}'.repeat(150)}`
    const bottomless = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const insert = { action: 'database.insertDocument', collectionName: 'c' }
    const bad: object[] = [
      { action: 'database.getDocument' },
      { ...get, collectionName: 5 },
      { ...get, query: '{' },
      { ...get, query: '[]' },
      { ...get, query: 5 },
      { ...get, queryType: 'OTHER' },
      { ...get, queryType: 'DOC' },
      { ...get, queryType: 'DOC', query: '{"_id":{"$gt":""}}' },
      { ...get, limit: -1 },
      { ...get, offset: 'x' },
      { ...get, order: '"n"' },
      { ...get, query: deep },
      { ...get, query: bottomless },
      { ...get, query: '{"a":{"$regularExpression":{"pattern":"(","options":""}}}' },
      { ...insert, data: '{}' },
      { ...insert, data: [] },
      { ...insert, data: ['[]'] },
      { ...insert, data: ['{"_id":[1]}'] },
      { ...insert, data: ['{"__proto__":{"polluted":1}}'] },
      { ...insert, data: [`{"a":${deep}}`] },
      { action: 'database.modifyDocument', collectionName: 'c', data: '{}', merge: 'yes' },
      { action: 'database.modifyDocument', collectionName: 'c', data: '{}', multi: true },
      { action: 'database.aggregateDocuments', collectionName: 'c', stages: {} },
      { action: 'database.aggregateDocuments', collectionName: 'c', stages: [{ stageKey: '$match' }] },
      { action: 'database.commitTransaction' },
      { action: 'database.addCollection', collectionName: 'a b' },
      { action: 'functions.invokeFunction' },
      { action: 'functions.invokeFunction', function_name: 'f', request_data: '{' },
    ]
    for (const body of bad) {
      const { code } = (await admin(JSON.stringify(body))).json()
      expect([body, code]).toEqual([body, 'INVALID_PARAM'])
    }
    expect((await controlClient(emulator.url).stat()).collections).toEqual({ c: 0 })
    expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted')
  })

  test('a body over 16 MB', async () => {
    for (const path of ['/admin', '/_emu/invoke', '/']) {
      const answer = await call({ method: 'POST', path, body: Buffer.alloc(16 * 1024 * 1024 + 1, 'x') })
      expect([path, answer.status]).toEqual([path, 413])
      expect(answer.text).toContain('EXCEED_REQUEST_SIZE_LIMIT')
    }
    const justFits = JSON.stringify({ action: 'none', padding: 'x'.repeat(16 * 1024 * 1024 - 40) })
    expect((await admin(justFits)).json()).toMatchObject({ code: 'INVALID_ACTION' })
  })

  test('something that is not HTTP', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(emulator.port, '127.0.0.1', () => socket.end('nonsense\r\n\r\n'))
      socket.on('close', () => resolve())
      socket.resume()
    })
    expect((await call({ path: '/_emu/stat' })).status).toBe(200)
  })
})

describe('the hosted site', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<title>页面</title>'],
    ['/index.html', 'text/html; charset=utf-8', '页面'],
    ['/js/app.js?v=1', 'text/javascript; charset=utf-8', 'let a = 1'],
    ['/style.css', 'text/css; charset=utf-8', 'a {}'],
    [`/${encodeURIComponent('图.svg')}`, 'image/svg+xml', '<svg/>'],
    ['/blob.unknown', 'application/octet-stream', ''],
  ])('%s', async (path, contentType, part) => {
    const answer = await call({ path })
    expect([answer.status, answer.headers['content-type']]).toEqual([200, contentType])
    expect(answer.text).toContain(part)
    const head = await call({ path, method: 'HEAD' })
    expect([head.status, head.text, head.headers['content-length']]).toEqual([
      200,
      '',
      answer.headers['content-length'],
    ])
  })

  test.each([
    '/../secret.txt',
    '/js/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/link.txt',
    '/js',
    '/js/',
    '/a%00b',
    '/missing.js',
  ])('%s is not there', async (path) => {
    const answer = await call({ path })
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('secret"')
  })
})
