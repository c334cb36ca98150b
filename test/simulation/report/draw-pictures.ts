import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { withChineseGlyphs } from '../../../config/browser/chinese-glyphs'
import { openBrowser } from '../../../config/browser/open-browser'
import type { ReportPlots } from './report-plots'

const ADDRESS = 'http://plots.test/'

async function browserOrWhyNot(): Promise<{ browser: Browser } | { whyNot: string }> {
  try {
    return { browser: await openBrowser() }
  } catch (error) {
    const [line = 'unknown'] = String(error instanceof Error ? error.message : error).split('\n')
    return { whyNot: line }
  }
}

async function drawAll(browser: Browser, plots: ReportPlots, folder: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 800, height: 800 } })
  await withChineseGlyphs(context)
  for (const [name, svg] of Object.entries(plots)) {
    const page = await context.newPage()
    await page.route(`${ADDRESS}**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><body>${svg}</body>` }),
    )
    await page.goto(ADDRESS)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.locator('svg').screenshot({ path: join(folder, `${name}.png`) })
    await page.close()
  }
}

/** Draws each plot into a PNG with the headless browser. Says in one line why not, where there is none; else null. */
export async function drawPictures(plots: ReportPlots, folder: string): Promise<string | null> {
  const found = await browserOrWhyNot()
  if ('whyNot' in found) return `no PNG drawn, no browser starts here: ${found.whyNot}`
  try {
    await drawAll(found.browser, plots, folder)
    return null
  } finally {
    await found.browser.close()
  }
}
