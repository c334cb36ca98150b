import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

const FAMILY = join(require.resolve('@fontsource-variable/noto-sans-sc/package.json'), '..')
const ADDRESS = 'http://glyphs.test/'

/**
 * Lets a browser without Chinese fonts draw screenshots that can be read. Only the looks change:
 * the family is put last in the page's own list.
 */
export async function withChineseGlyphs(context: BrowserContext): Promise<void> {
  await context.route(`${ADDRESS}**`, async (route) => {
    const file = join(FAMILY, new URL(route.request().url()).pathname)
    await route.fulfill({ body: await readFile(file), headers: { 'access-control-allow-origin': '*' } })
  })
  await context.addInitScript((address) => {
    document.addEventListener('DOMContentLoaded', () => {
      const sheet = document.createElement('link')
      sheet.rel = 'stylesheet'
      sheet.href = `${address}index.css`
      const family = document.createElement('style')
      family.textContent = '*, .theme { font-family: "Noto Sans SC Variable", sans-serif !important }'
      document.head.append(sheet, family)
    })
  }, ADDRESS)
}
