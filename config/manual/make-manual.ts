import { resolve } from 'node:path'
import { openBrowser } from '../browser/open-browser'
import { step } from '../local/progress'
import { startLocalTown } from './local-town'
import { printManuals } from './print-manuals'
import { takePictures } from './take-pictures'

const ROOT = resolve(__dirname, '../..')
const MANUALS = resolve(ROOT, 'docs/manual')

/** `npm run manual`: takes the pictures of the manuals anew, then prints the manuals. */
async function main(): Promise<void> {
  const town = await step('the town, and what it runs on', startLocalTown)
  const browser = await openBrowser()
  try {
    await step('pictures', () => takePictures({ browser, town, folder: resolve(MANUALS, 'pictures') }))
    const papers = resolve(ROOT, 'dist/manual')
    const names = await step('papers', () => printManuals(browser, { manuals: MANUALS, papers }))
    console.log(`${names.length} manuals lie in ${papers} as PDF.`)
  } finally {
    await browser.close()
    await town.stop()
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
