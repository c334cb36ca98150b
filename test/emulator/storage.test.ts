import { createReadStream } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { http } from './support/http-client'
import { refusalOf } from './support/refusal-of'
import { connectSdk, type Sdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let sdk: Sdk
let dataFolder: string

const connect = () => {
  control = controlClient(emulator.url)
  sdk = connectSdk(emulator.url)
}

beforeAll(async () => {
  dataFolder = await tempFolder()
  emulator = await startEmulatorProcess(['--data', dataFolder])
  connect()
})

afterEach(async () => {
  await control.moveClock({ reset: true })
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

const PREFIX = 'cloud://local.636c-local-1250000000/'

const upload = async (cloudPath: string, content: string | Buffer = cloudPath): Promise<string> =>
  (await sdk.app.uploadFile({ cloudPath, fileContent: Buffer.from(content) })).fileID

const download = async (fileID: string): Promise<string> =>
  String((await sdk.app.downloadFile({ fileID })).fileContent)

const urlOf = async (fileID: string, maxAge = 60): Promise<string> => {
  const { fileList } = await sdk.app.getTempFileURL({ fileList: [{ fileID, maxAge }] })
  return String(fileList[0]?.tempFileURL)
}

const fetchUrl = (
  url: string,
  method = 'GET',
  more: { body?: Buffer; headers?: Record<string, string> } = {},
) => {
  const { pathname, search } = new URL(url)
  return http(emulator.url, { method, path: pathname + search, ...more })
}

const ask = async (params: object) =>
  (await http(emulator.url, { method: 'POST', path: '/admin', body: JSON.stringify(params) })).json()

/** Every name that the platform allows: https://developers.weixin.qq.com/miniprogram/dev/wxcloudrun/src/guide/storage/manage.html */
test.each([
  'a.png',
  'menus/拿铁 1.png',
  'deep/er/and/deeper/file',
  'odd/%2e%2e%2f#?&=+@;:$!*\'()[]{}~^`"<>|.txt',
  'back\\slash.txt',
  '.hidden/..dots..',
  '😀/🎉.jpg',
  'x'.repeat(850),
])('a file of the name %s can be written, read and removed', async (path) => {
  const fileID = await upload(path)
  expect(fileID).toBe(PREFIX + path)
  expect(await download(fileID)).toBe(path)
  expect((await sdk.app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ fileID, code: 'SUCCESS' }])
  expect((await refusalOf(download(fileID))).code).toBe('STORAGE_FILE_NONEXIST')
})

test.each([
  ['../escape.txt', 'must not have . or .. as a folder'],
  ['a/../../escape.txt', 'must not have . or .. as a folder'],
  ['a/./b.txt', 'must not have . or .. as a folder'],
  ['..\\escape.txt', 'must not have . or .. as a folder'],
  ['..', 'must not have . or .. as a folder'],
  ['/etc/passwd', 'must not begin with /'],
  ['folder/', 'must not end with /'],
  ['a//b.txt', 'must not have two / in a row'],
  ['a\u0000b.txt', 'must not have control characters'],
  ['line\nbreak.txt', 'must not have control characters'],
  ['\ud800.txt', 'must be well-formed text'],
  ['x'.repeat(851), 'must have at most 850 bytes'],
  ['拿'.repeat(95), 'must have at most 850 bytes'],
])('the name %j is refused', async (path, part) => {
  expect(await refusalOf(upload(path))).toMatchObject({
    code: 'INVALID_PARAM',
    message: expect.stringContaining(part),
  })
  expect(await readdir(join(dataFolder, 'files'))).toEqual([])
})

test('a name must be there', async () => {
  expect((await refusalOf(upload(''))).code).toBe('INVALID_PARAM')
  expect(await ask({ action: 'storage.getUploadMetadata', path: 5 })).toMatchObject({ code: 'INVALID_PARAM' })
})

test('any bytes come back as they were, nothing and a stream too', async () => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256))
  const { fileContent } = await sdk.app.downloadFile({ fileID: await upload('bytes.bin', bytes) })
  expect(Buffer.compare(Buffer.from(fileContent ?? ''), bytes)).toBe(0)
  expect(await download(await upload('empty.txt', ''))).toBe('')
  const file = join(await tempFolder(), 'source.txt')
  await writeFile(file, 'from a stream')
  const streamed = await sdk.app.uploadFile({
    cloudPath: 'streamed.txt',
    fileContent: createReadStream(file),
  })
  expect(await download(streamed.fileID)).toBe('from a stream')
})

test('writing again replaces the file, also through the URL that was given before', async () => {
  const url = await urlOf(await upload('again.txt', 'old'))
  expect((await fetchUrl(url)).text).toBe('old')
  await upload('again.txt', 'new')
  expect((await fetchUrl(url)).text).toBe('new')
})

describe('what a client cannot reach', () => {
  test.each([
    ['of another environment', 'cloud://other.636c-other-1250000000/foreign.txt', 'STORAGE_EXCEED_AUTHORITY'],
    ['of another bucket', 'cloud://local.other/foreign.txt', 'STORAGE_EXCEED_AUTHORITY'],
    ['that was never written', `${PREFIX}never.txt`, 'STORAGE_FILE_NONEXIST'],
    ['that climbs', `${PREFIX}../store.lmdb`, 'INVALID_PARAM'],
    ['that is absolute', `${PREFIX}/etc/passwd`, 'INVALID_PARAM'],
    ['without a path', 'cloud://local.636c-local-1250000000', 'INVALID_PARAM'],
    ['that is none', 'foreign.txt', 'INVALID_PARAM'],
  ])('an id %s', async (_, fileID, code) => {
    await upload('foreign.txt')
    expect((await sdk.app.getTempFileURL({ fileList: [fileID] })).fileList).toEqual([
      expect.objectContaining({ fileID, code, tempFileURL: '' }),
    ])
    expect((await sdk.app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ fileID, code }])
    expect((await refusalOf(download(fileID))).code).toBe(code)
    expect(await download(`${PREFIX}foreign.txt`)).toBe('foreign.txt')
  })

  test('one bad id does not spoil the others', async () => {
    const good = await upload('good.txt')
    const fileList = [`${PREFIX}missing.txt`, good]
    const urls = await sdk.app.getTempFileURL({ fileList })
    expect(urls.fileList.map(({ code }) => code)).toEqual(['STORAGE_FILE_NONEXIST', 'SUCCESS'])
    const removed = await sdk.app.deleteFile({ fileList })
    expect(removed.fileList.map(({ code }) => code)).toEqual(['STORAGE_FILE_NONEXIST', 'SUCCESS'])
  })
})

describe('a temporary URL', () => {
  const GONE = /<Code>AccessDenied<\/Code><Message>Request has expired/

  test('holds as long as was asked for, on the emulator’s clock', async () => {
    const url = await urlOf(await upload('timed.txt'), 60)
    await control.moveClock({ advanceMs: 58_000 })
    expect((await fetchUrl(url)).text).toBe('timed.txt')
    await control.moveClock({ advanceMs: 2_000 })
    const late = await fetchUrl(url)
    expect(late.status).toBe(403)
    expect(late.headers['content-type']).toBe('application/xml')
    expect(late.text).toMatch(GONE)
  })

  /** A day is the default and the most: https://developers.weixin.qq.com/minigame/en/dev/wxcloud/reference-server-api/storage/getTempFileURL.html */
  test.each([
    ['by default', { fileID: `${PREFIX}day.txt` }],
    ['at most', { fileID: `${PREFIX}day.txt`, maxAge: 1_000_000 }],
  ])('holds a day %s', async (_, { fileID, ...more }) => {
    await upload('day.txt')
    const wanted = 'maxAge' in more ? { fileID, maxAge: more.maxAge } : fileID
    const { fileList } = await sdk.app.getTempFileURL({ fileList: [wanted] })
    const url = String(fileList[0]?.tempFileURL)
    await control.moveClock({ advanceMs: 86_398_000 })
    expect((await fetchUrl(url)).status).toBe(200)
    await control.moveClock({ advanceMs: 2_000 })
    expect((await fetchUrl(url)).text).toMatch(GONE)
  })

  test('cannot be forged, stretched or turned on another file', async () => {
    const url = await urlOf(await upload('mine.txt'))
    const other = new URL(await urlOf(await upload('other.txt'))).searchParams
    const change = (name: string, value: string): string => {
      const changed = new URL(url)
      changed.searchParams.set(name, value)
      return changed.href
    }
    const forged = [
      change('t', '9999999999'),
      change('key', other.get('key') ?? ''),
      change('key', '../store.lmdb'),
      change('sign', 'x'),
      `${emulator.url}/_storage/mine.txt`,
    ]
    for (const tried of forged) {
      const answer = await fetchUrl(tried)
      expect([tried, answer.status]).toEqual([tried, 403])
      expect(answer.text).toContain('<Code>AccessDenied</Code>')
    }
    expect((await fetchUrl(url, 'PUT', { body: Buffer.from('overwritten') })).status).toBe(403)
    expect((await fetchUrl(url)).text).toBe('mine.txt')
  })

  test('tells size and type, without the body for HEAD', async () => {
    const fileID = await upload('photo.png', 'not really')
    const head = await fetchUrl(await urlOf(fileID), 'HEAD')
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '10'])
    const { fileList } = await sdk.app.getFileInfo({ fileList: [fileID] })
    expect(fileList).toEqual([expect.objectContaining({ fileID, size: 10, mime: 'image/png' })])
  })

  test('of a page does not let the page act in the name of this server', async () => {
    const { headers } = await fetchUrl(await urlOf(await upload('page.html', '<script>')))
    expect(headers).toMatchObject({
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    })
  })

  test('of a file that has gone leads to a 404', async () => {
    const fileID = await upload('gone.txt')
    const url = await urlOf(fileID)
    await sdk.app.deleteFile({ fileList: [fileID] })
    const answer = await fetchUrl(url)
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('<Code>NoSuchKey</Code>')])
  })
})

describe('an upload', () => {
  test('needs a permission that has not expired', async () => {
    const { data } = await sdk.app.getUploadMetadata({ cloudPath: 'late.txt' })
    await control.moveClock({ advanceMs: 15 * 60_000 })
    const late = await fetchUrl(data.url, 'PUT', { body: Buffer.from('late') })
    expect([late.status, late.text]).toEqual([403, expect.stringContaining('Request has expired')])
    expect((await refusalOf(download(`${PREFIX}late.txt`))).code).toBe('STORAGE_FILE_NONEXIST')
    expect((await fetchUrl(data.url)).status).toBe(403)
  })

  test('may be 50 MB and no more', async () => {
    const most = Buffer.alloc(50 * 1024 * 1024)
    const fileID = await upload('large.bin', most)
    await control.moveClock({ reset: true })
    const more = upload('larger.bin', Buffer.alloc(most.byteLength + 1))
    expect(await refusalOf(more)).toMatchObject({
      code: 'STORAGE_REQUEST_FAIL',
      message: expect.stringContaining('EXCEED_REQUEST_SIZE_LIMIT'),
    })
    expect((await refusalOf(download(`${PREFIX}larger.bin`))).code).toBe('STORAGE_FILE_NONEXIST')
    await sdk.app.deleteFile({ fileList: [fileID] })
  })
})

test.each([
  ['no list', { action: 'storage.batchGetDownloadUrl' }],
  ['an empty list', { action: 'storage.batchGetDownloadUrl', file_list: [] }],
  ['a file without an id', { action: 'storage.batchGetDownloadUrl', file_list: [{}] }],
  ['an age of 0', { action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: PREFIX, max_age: 0 }] }],
  [
    'an age in words',
    { action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: PREFIX, max_age: 'x' }] },
  ],
  ['51 files', { action: 'storage.batchDeleteFile', fileid_list: Array.from({ length: 51 }, () => PREFIX) }],
  ['an id that is no text', { action: 'storage.batchDeleteFile', fileid_list: [5] }],
])('bad input is refused: %s', async (_, params) => {
  expect(await ask(params)).toMatchObject({ code: 'INVALID_PARAM' })
})

test('files outlive the emulator’s end, however hard, and what was half-written does not', async () => {
  const fileID = await upload('kept.txt')
  await emulator.kill()
  await writeFile(join(dataFolder, 'files', 'cut-off.part'), 'half')
  emulator = await startEmulatorProcess(['--data', dataFolder])
  connect()
  expect(await download(fileID)).toBe('kept.txt')
  expect(await readdir(join(dataFolder, 'files'))).not.toContain('cut-off.part')
})

test('a reset removes the files, --fresh too', async () => {
  const fileID = await upload('reset.txt')
  await control.reset()
  expect((await refusalOf(download(fileID))).code).toBe('STORAGE_FILE_NONEXIST')
  expect(await readdir(join(dataFolder, 'files'))).toEqual([])
  await upload('fresh.txt')
  await emulator.stop()
  emulator = await startEmulatorProcess(['--data', dataFolder, '--fresh'])
  connect()
  expect(await readdir(join(dataFolder, 'files'))).toEqual([])
})
