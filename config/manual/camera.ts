import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { withChineseGlyphs } from '../browser/chinese-glyphs'

export type Camera = {
  readonly page: Page
  open(path: string): Promise<void>
  tap(selector: string): Promise<void>
  /** Waits until a text can be read on the page in front. */
  reads(text: string): Promise<void>
  /** From the top of the page, once all of it is there; `here`: as far down as it was scrolled. */
  picture(name: string, here?: 'here'): Promise<void>
}

type Who = { readonly openid: string; readonly elder: boolean; readonly desk?: boolean }

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }
/** Letters stay sharp on paper, and a picture below a hundred thousand bytes. */
const SHARPNESS = 1.5
const QUALITY = 60

/** Taro keeps the pages behind in the document, shaded; only the one in front counts. */
const FRONT = '.taro_page:not(.taro_page_shade)'

/** Somebody's own phone, or the computer of an office, with which pictures are taken. */
export async function holdCamera(
  browser: Browser,
  { url, folder }: { readonly url: string; readonly folder: string },
  { openid, elder, desk = false }: Who,
): Promise<Camera> {
  const context = await browser.newContext({
    viewport: desk ? DESK : PHONE,
    deviceScaleFactor: desk ? 1 : SHARPNESS,
    hasTouch: !desk,
    locale: 'zh-CN',
  })
  await withChineseGlyphs(context)
  await context.addInitScript((value) => {
    window.localStorage.setItem('persona', value)
  }, openid)
  const page = await context.newPage()
  await page.goto(url)
  const front = () => page.locator(FRONT).last()
  const tap = (selector: string) => front().locator(selector).first().click()
  await tap(elder ? '#elder-yes' : '#elder-no')
  return {
    page,
    tap,
    open: async (path) => {
      await page.goto(`${url}/#${path}`)
    },
    reads: (text) => front().getByText(text).first().waitFor(),
    picture: async (name, here) => {
      await mkdir(folder, { recursive: true })
      await page.waitForFunction(
        (frontPage) =>
          ![...document.querySelectorAll(`${frontPage} .skeleton`)].some((each) => each.checkVisibility()),
        FRONT,
      )
      if (!here)
        await page.evaluate(() => {
          for (const each of [document.documentElement, ...document.querySelectorAll('.taro_page')])
            each.scrollTop = 0
        })
      await page.locator('.persona-bar').evaluateAll((bars) => {
        for (const bar of bars) if (bar instanceof HTMLElement) bar.style.display = 'none'
      })
      // Signs that came last ask for their letters only once they are drawn.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: QUALITY })
    },
  }
}
