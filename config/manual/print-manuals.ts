import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { withChineseGlyphs } from '../browser/chinese-glyphs'
import { manualHtml } from './manual-html'

type Folders = { readonly manuals: string; readonly papers: string }

/** Each manual as a page and as PDF, A4. Returns the names of the papers. */
export async function printManuals(
  browser: Browser,
  { manuals, papers }: Folders,
): Promise<readonly string[]> {
  await mkdir(papers, { recursive: true })
  const style = await readFile(join(manuals, 'print.css'), 'utf8')
  const names = (await readdir(manuals)).filter((name) => name.endsWith('.md') && name !== 'README.md')
  const context = await browser.newContext()
  await withChineseGlyphs(context)
  const page = await context.newPage()
  for (const name of names) {
    const file = join(manuals, name.replace(/\.md$/, '.html'))
    const markdown = await readFile(join(manuals, name), 'utf8')
    await writeFile(file, manualHtml(markdown, style))
    await page.goto(pathToFileURL(file).href)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.pdf({ path: join(papers, name.replace(/\.md$/, '.pdf')), format: 'A4', printBackground: true })
  }
  await context.close()
  return names
}
