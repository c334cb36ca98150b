import { mkdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../config/browser/open-browser'
import { PHONE } from '../e2e/support/browser'
import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { writeBundle } from './support/function-bundles'
import { connectSdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'

const DESKTOP = { width: 1280, height: 800 }

/** Artefacts of a run; not committed. */
const PICTURES = resolve(__dirname, '../../test-results/emulator')

const TALKING = `exports.main = async () => { console.log('a line from the function'); throw new Error('boom') }`

const MARKUP = '<img src=x onerror="document.title = 1">'

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let browser: Browser
let foreign: Server
let foreignUrl: string
let requestId: string

const fill = async (): Promise<void> => {
  const { db } = connectSdk(emulator.url)
  for (const name of ['orders', 'volunteers']) await db.createCollection(name)
  await db.collection('orders').add(
    Array.from({ length: 45 }, (_value, n) => ({
      _id: `order-${n}`,
      n,
      text: n === 0 ? MARKUP : `A longer text of order ${n} that has to be wrapped on a narrow screen`,
      place: { street: 'somewhere', at: new Date(0) },
    })),
  )
  requestId = String((await control.invoke('talking', { action: 'talk' }, 'oPerson1')).requestID)
  await control.invoke('talking', {})
  const rule = { at: 'database', what: 'slow', delayMs: 1, collection: 'volunteers', share: 0.5, seed: 7 }
  await control.post('/_emu/faults', { rules: [rule, { at: 'timer', what: 'twice', times: 3 }] })
  await control.post('/_emu/snapshot', { name: 'first' })
}

beforeAll(async () => {
  const folder = await tempFolder()
  await writeBundle(join(folder, 'functions'), 'talking', TALKING)
  const options = ['--data', join(folder, 'data'), '--functions', join(folder, 'functions')]
  emulator = await startEmulatorProcess(options)
  control = controlClient(emulator.url)
  await fill()
  foreign = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>elsewhere</title><form method="post" enctype="text/plain"></form>')
  })
  await new Promise<void>((done) => foreign.listen(0, '127.0.0.1', done))
  const address = foreign.address()
  foreignUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  browser = await openBrowser()
  await mkdir(PICTURES, { recursive: true })
})

afterAll(async () => {
  await browser.close()
  foreign.close()
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

/** A new window of that size; every problem its pages have is noted. */
const openWindow = async (viewport: { width: number; height: number }) => {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  return { page, problems, close: () => context.close() }
}

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const VIEWS: readonly (readonly [string, string])[] = [
  ['collections', 'volunteers'],
  ['collections?name=orders', 'order-0'],
  ['outbox', 'Nothing was sent yet'],
  ['logs', 'a line from the function'],
  ['faults', 'share 0.5, seed 7'],
  ['stat', 'database.insertDocument'],
]

describe.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])('at %s width', (size, viewport) => {
  test('every view can be read, has no problem and does not scroll sideways', async () => {
    const { page, problems, close } = await openWindow(viewport)
    for (const [hash, text] of VIEWS) {
      await page.goto(`${emulator.url}/_emu/#${hash}`)
      await page.getByText(text).first().waitFor()
      expect([hash, await overflowOf(page)]).toEqual([hash, 0])
      expect(await page.locator('nav').evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBe(0)
      await page.screenshot({ path: join(PICTURES, `${size}-${hash.replace(/\W/g, '-')}.png`) })
    }
    expect(problems).toEqual([])
    await close()
  })
})

test('documents are paged, and markup in them stays text', async () => {
  const { page, problems, close } = await openWindow(PHONE)
  await page.goto(`${emulator.url}/_emu/`)
  await page.getByRole('link', { name: 'orders' }).click()
  await page.getByText('1 to 20 of 45').waitFor()
  expect(await page.getByText(MARKUP.slice(0, 14)).count()).toBe(1)
  expect(await page.locator('main img').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByText('21 to 40 of 45').waitFor()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByText('41 to 45 of 45').waitFor()
  expect(await page.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true)
  expect([problems, await page.title()]).toEqual([[], 'CloudBase emulator'])
  await close()
})

test('a document of any size leaves room for the next one', async () => {
  const { db } = connectSdk(emulator.url)
  await db.createCollection('large')
  await db.collection('large').add([{ _id: 'first', text: '长'.repeat(1_000_000) }, { _id: 'second' }])
  const { page, close } = await openWindow(PHONE)
  await page.goto(`${emulator.url}/_emu/#collections?name=large`)
  await page.getByText('more characters').waitFor()
  const lengths = await page
    .locator('.cards pre')
    .evaluateAll((shown) => shown.map((pre) => (pre.textContent ?? '').length))
  expect(lengths).toHaveLength(2)
  expect(Math.max(...lengths)).toBeLessThan(30_000)
  await close()
})

test.each([
  ['collections', 'There are no collections yet'],
  ['outbox', 'Nothing was sent yet'],
  ['logs', 'No function has said anything yet'],
  ['logs?requestId=none', 'No kept line is of this request'],
  ['faults', 'No faults are asked for'],
  ['faults', 'No snapshots yet'],
  ['stat', 'No function has been called'],
])('an empty %s says what would be there', async (hash, text) => {
  const empty = await startEmulatorProcess(['--data', await tempFolder()])
  const { page, close } = await openWindow(PHONE)
  await page.goto(`${empty.url}/_emu/#${hash}`)
  await page.getByText(text).waitFor()
  await close()
  await empty.stop()
})

test('logs are shown by request, and what is asked for wrongly is explained', async () => {
  const { page, close } = await openWindow(DESKTOP)
  await page.goto(`${emulator.url}/_emu/#logs`)
  await page.getByLabel('Request id').fill(requestId)
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForFunction((id) => document.body.dataset.shown === `#logs?requestId=${id}`, requestId)
  expect(await page.getByText('a line from the function').count()).toBe(1)
  await page.goto(`${emulator.url}/_emu/#collections?name=nowhere`)
  await page.getByRole('alert').getByText('Db or Table not exist: nowhere').waitFor()
  await close()
})

test('looking at everything sends nothing but GET and changes nothing', async () => {
  const state = async () => [
    (await control.get('/_emu/documents?collection=orders&limit=1000')).text,
    (await control.get('/_emu/faults')).text,
    (await control.get('/_emu/snapshot')).text,
    (await control.get('/_emu/outbox')).text,
  ]
  const before = await state()
  const { page, close } = await openWindow(DESKTOP)
  const methods = new Set<string>()
  page.on('request', (request) => methods.add(request.method()))
  for (const [hash, text] of VIEWS) {
    await page.goto(`${emulator.url}/_emu/#${hash}`)
    await page.getByText(text).first().waitFor()
    for (const button of await page.getByRole('button', { disabled: false }).all()) await button.click()
  }
  expect([...methods]).toEqual(['GET'])
  expect(await state()).toEqual(before)
  await close()
})

test('its files are guarded and there are no others', async () => {
  const page = await control.get('/_emu/')
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  const moved = await control.get('/_emu')
  expect([moved.status, moved.headers.location]).toEqual([308, '/_emu/'])
  for (const path of ['/_emu/page', '/_emu/page/none.js', '/_emu/page/..%2fpage-routes.ts']) {
    const answer = await control.get(path)
    expect([path, answer.status, answer.text.includes('GUARDS')]).toEqual([path, 404, false])
  }
})

test('a page of another origin in the same browser can neither drive nor read it', async () => {
  const before = await control.stat()
  const { page, close } = await openWindow(DESKTOP)
  await page.goto(foreignUrl)
  const outcomes = await page.evaluate(async (target) => {
    const body = JSON.stringify({ action: 'database.addCollection', collectionName: 'stolen' })
    const trials: [string, RequestInit][] = [
      ['/_emu/reset', { method: 'POST', body: '{}' }],
      ['/_emu/reset', { method: 'POST', body: '{}', mode: 'no-cors' }],
      ['/admin', { method: 'POST', body, mode: 'no-cors' }],
      ['/_storage/a.txt', { method: 'PUT', body: 'x' }],
      ['/_emu/documents?collection=orders', {}],
      ['/_emu/documents?collection=orders', { mode: 'no-cors' }],
      ['/_emu/', {}],
    ]
    return Promise.all(
      trials.map(async ([path, init]) => {
        try {
          const response = await fetch(target + path, init)
          return `${response.type} ${(await response.text()).length}`
        } catch {
          return 'refused'
        }
      }),
    )
  }, emulator.url)
  expect(outcomes).toEqual(['refused', 'opaque 0', 'opaque 0', 'refused', 'refused', 'opaque 0', 'refused'])
  for (const [path, text] of [
    ['/_emu/reset', '{}'],
    ['/admin', '{"action":"database.addCollection","collectionName":"stolen"}'],
  ] as const) {
    await page.goto(foreignUrl)
    await page.evaluate(
      ([action, value]) => {
        const form = document.querySelector('form')
        if (!form) throw new Error('no form')
        const input = document.createElement('input')
        const [name = '', rest = ''] = value.split(':')
        Object.assign(input, { type: 'hidden', name: `${name}:`, value: rest })
        form.append(input)
        form.action = action
        form.submit()
      },
      [emulator.url + path, text] as const,
    )
    await page.getByText('INVALID_REQUEST_SOURCE').waitFor()
  }
  const frame = await page.goto(foreignUrl).then(() =>
    page.evaluate((target) => {
      const made = document.createElement('iframe')
      made.src = `${target}/_emu/`
      document.body.append(made)
      return new Promise<string>((done) => {
        made.addEventListener('load', () => done(made.contentDocument === null ? 'closed' : 'open'))
      })
    }, emulator.url),
  )
  expect(frame).toBe('closed')
  const after = await control.stat()
  expect(after.collections).toEqual(before.collections)
  await close()
})
