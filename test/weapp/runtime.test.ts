import { rm } from 'node:fs/promises'
import { Phone } from './support/phone'
import { MiniProgram } from './support/runtime/mini-program'
import { writeSmallPackage } from './support/small-package'
import { waitFor } from './support/wait-for'

const C = 'one/c/index'
const D = 'two/d/index'

const noCloud = () => Promise.reject(new Error('nothing is called'))

let root: string

beforeAll(async () => {
  root = await writeSmallPackage()
})
afterAll(() => rm(root, { recursive: true }))

function start(url?: string) {
  const storage = new Map<string, string>()
  const app = new MiniProgram({ root, line: noCloud, storage })
  app.launch(url)
  const phone = new Phone(app)
  const allNotes = (): string[] => JSON.parse(storage.get('notes') ?? '[]')
  /** When a page gets ready depends on its drawing, so it may come in between. */
  const notes = () => allNotes().filter((words) => !words.endsWith('onReady'))
  const does = async (name: string, options: object = {}): Promise<void> => {
    storage.set('notes', '[]')
    storage.set('next', JSON.stringify([name, options]))
    await phone.tap('#go')
  }
  const goes = async (name: string, url: string, route: string): Promise<void> => {
    await does(name, { url })
    await phone.isAt(route)
  }
  return { app, phone, allNotes, notes, does, goes }
}

type Move = readonly [name: string, url: string, route: string]

const toTab = (tab: string): Move => ['switchTab', `/${tab}`, tab]
const to = (page: string): Move => ['navigateTo', `/${page}`, page]

const moves = (...steps: readonly Move[]) => steps

describe('the page stack keeps WeChat’s rules', () => {
  test.each([
    ['a tab', moves(toTab('b')), ['a.onHide', 'b.onLoad', 'b.onShow'], ['b']],
    ['a tab seen before', moves(toTab('b'), toTab('a'), toTab('b')), ['a.onHide', 'b.onShow'], ['b']],
    ['a page', moves(to(C)), ['a.onHide', 'c.onLoad', 'c.onShow'], ['a', C]],
    ['from a page to its tab', moves(to(C), toTab('a')), ['c.onUnload', 'a.onShow'], ['a']],
    ['to another tab', moves(to(C), toTab('b')), ['c.onUnload', 'b.onLoad', 'b.onShow'], ['b']],
    [
      'from two pages to a tab',
      moves(to(C), to(D), toTab('b')),
      ['d.onUnload', 'c.onUnload', 'b.onLoad', 'b.onShow'],
      ['b'],
    ],
    [
      'a page instead of another',
      moves(to(C), ['redirectTo', `/${D}`, D]),
      ['c.onUnload', 'd.onLoad', 'd.onShow'],
      ['a', D],
    ],
    [
      'everything anew',
      moves(toTab('b'), to(C), ['reLaunch', '/a', 'a']),
      ['c.onUnload', 'b.onUnload', 'a.onUnload', 'a.onLoad', 'a.onShow'],
      ['a'],
    ],
  ])('%s', async (_name, steps, hooks, stack) => {
    const small = start()
    for (const step of steps) await small.goes(...step)
    expect(small.notes()).toEqual(hooks)
    expect(small.app.stack.pages.map(({ route }) => route)).toEqual(stack)
    small.app.close()
  })

  test('back goes as far as it is told, at most to the first page', async () => {
    const small = start()
    for (const page of [C, D, D]) await small.goes(...to(page))
    await waitFor(
      () => small.app.stack.pages.length === 4,
      () => 'not all were opened',
    )
    await small.does('navigateBack', { delta: 2 })
    await small.phone.isAt(C)
    expect(small.notes()).toEqual(['d.onUnload', 'd.onUnload', 'c.onShow'])
    await small.does('navigateBack', { delta: 9 })
    await small.phone.isAt('a')
    expect(small.notes()).toEqual(['c.onUnload', 'a.onShow'])
    small.app.close()
  })

  test('a page is ready once, after it has drawn', async () => {
    const small = start(`/${C}?x=%E4%B8%80`)
    await waitFor(
      () => small.allNotes().includes('c.onReady'),
      () => 'never ready',
    )
    expect(small.allNotes()).toEqual(['c.onLoad', 'c.onShow', 'c.onReady'])
    expect(small.phone.text).toContain('c {"x":"%E4%B8%80"}')
    await small.does('count')
    await small.phone.reads('visited 1 times')
    await small.goes(...to(D))
    expect(small.allNotes()).not.toContain('c.onReady')
    small.app.close()
  })

  test.each([
    ['navigateTo', '/b', 'navigateTo:fail can not navigateTo a tabbar page'],
    ['redirectTo', '/b', 'redirectTo:fail can not redirectTo a tabbar page'],
    ['switchTab', `/${C}`, 'switchTab:fail can not switch to no-tabBar page'],
    ['navigateTo', '/nowhere', 'navigateTo:fail page "nowhere" is not found'],
    ['navigateBack', '', 'navigateBack:fail cannot navigate back at first page'],
  ])('%s %s is refused', async (name, url, words) => {
    const small = start()
    await small.does(name, { url })
    await waitFor(
      () => small.notes().includes(words),
      () => small.notes().join(),
    )
    expect(small.phone.route).toBe('a')
    small.app.close()
  })

  test('no more than ten pages', async () => {
    const small = start()
    for (let opened = 1; opened < 10; opened += 1) await small.goes(...to(C))
    await small.does('navigateTo', { url: `/${D}` })
    await waitFor(
      () => small.notes().includes('navigateTo:fail webview count limit exceed'),
      () => '11 pages',
    )
    small.app.close()
  })
})

describe('the logic layer', () => {
  test('has the language and nothing else', async () => {
    const small = start()
    await small.does('look')
    await waitFor(
      () => small.notes().length === 2,
      () => small.notes().join(),
    )
    expect(small.notes()).toEqual(['undefined,undefined,undefined,undefined', 'EvalError'])
    small.app.close()
  })

  test.each([
    ['measure', 'go 0'],
    ['callTooEarly', "Cloud API isn't enabled, please call wx.cloud.init first"],
  ])('is answered by the platform: %s', async (name, words) => {
    const small = start()
    await small.does(name)
    await waitFor(
      () => small.notes().length === 1,
      () => small.notes().join(),
    )
    expect(small.notes()[0]).toContain(words)
    small.app.close()
  })

  test('of one phone knows nothing of another', async () => {
    const [one, other] = [start(), start()]
    await one.goes(...to(C))
    await other.goes(...to(C))
    await one.goes('redirectTo', `/${D}`, D)
    await one.goes('redirectTo', `/${C}`, C)
    await one.does('count')
    await one.phone.reads('visited 1 times')
    await other.does('count')
    await other.phone.reads('visited 1 times')
    await one.does('count')
    await one.phone.reads('visited 2 times')
    one.app.close()
    other.app.close()
  })
})

describe('what goes wrong fails the test', () => {
  test.each([
    ['throwNow', 'thrown in a handler'],
    ['throwLater', 'thrown in a timer'],
    ['complain', 'something is wrong'],
    ['drawTooMuch', "over WeChat's limit"],
    ['drawUnknownTemplate', 'Template `unknown` not found'],
    ['useOtherPackage', 'is not defined in the package'],
  ])('%s', async (name, words) => {
    const small = start(`/${C}`)
    await small.does(name)
    await expect(small.phone.reads('what never comes')).rejects.toThrow(words)
    expect(() => small.app.close()).toThrow(words)
  })

  test('a hook that throws', async () => {
    const small = start()
    small.phone.pullDown()
    await expect(small.phone.reads('what never comes')).rejects.toThrow('thrown in a hook')
    expect(() => small.app.close()).toThrow('thrown in a hook')
  })
})
