import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { withChineseGlyphs } from '../../../config/browser/chinese-glyphs'

export const PHONE = { width: 390, height: 844 }
export const SMALL_PHONE = { width: 360, height: 640 }

/** Artefacts of a run that somebody wants to look at (`PICTURES=1`); not committed. Letters for them slow every page down. */
const PICTURES = resolve(__dirname, '../../../test-results/e2e')
const LOOKED_AT = Boolean(process.env.PICTURES)

export type Phone = {
  readonly page: Page
  /** In 长辈版: some things stand one tap further away. */
  readonly elder: boolean
  /** Goes to a page of the app, by its path. */
  open(path: string): Promise<void>
  tap(selector: string): Promise<void>
  type(selector: string, text: string): Promise<void>
  /** Waits until a text can be read on the page in front. */
  reads(text: string | RegExp): Promise<void>
  /** How often a text stands on the page in front. */
  count(text: string): Promise<number>
  picture(name: string): Promise<void>
}

/** Taro keeps the pages behind in the document, shaded; only the one in front counts. */
const FRONT = '.taro_page:not(.taro_page_shade)'

type Kind = {
  /** Its Chinese letters are as wide as they are. */
  readonly glyphs?: boolean
  readonly size?: typeof PHONE
  /** 长辈版. */
  readonly elder?: boolean
}

/** A phone of its own, with its own storage, in the hand of one persona. */
export async function openPhone(
  browser: Browser,
  url: string,
  openid: string,
  { glyphs = LOOKED_AT, size = PHONE, elder = false }: Kind = {},
): Promise<Phone> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
  })
  if (glyphs) await withChineseGlyphs(context)
  await context.addInitScript((value) => {
    window.localStorage.setItem('persona', value)
  }, openid)
  const page = await context.newPage()
  await page.goto(url)
  const front = () => page.locator(FRONT).last()
  if (elder) await front().locator('#elder-yes').click()
  /** What cannot be done says what stands there instead. */
  const attempt = (what: string, act: () => Promise<void>): Promise<void> =>
    act().catch(async (failure: unknown) => {
      const text = await front().innerText()
      throw new Error(`the person cannot ${what} at ${page.url()}, but reads:\n${text}`, { cause: failure })
    })
  return {
    page,
    elder,
    open: async (path) => {
      await page.goto(`${url}/#${path}`)
    },
    tap: (selector) => attempt(`tap ${selector}`, () => front().locator(selector).first().click()),
    type: (selector, text) =>
      attempt(`write into ${selector}`, () =>
        front().locator(selector).locator('input, textarea').first().fill(text),
      ),
    reads: (text) => attempt(`read ${text}`, () => front().getByText(text).first().waitFor()),
    count: (text) => front().getByText(text).count(),
    picture: async (name) => {
      if (!LOOKED_AT) return
      await mkdir(PICTURES, { recursive: true })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.screenshot({ path: join(PICTURES, `${name}${elder ? '-elder' : ''}.png`) })
    },
  }
}
