import { appFolder, buildApp } from '../local/build-app'
import { readBaseline, writeBaseline } from './baseline-file'
import { compareSizes, saySize } from './compare-sizes'
import { packageSizes } from './package-sizes'

/** Prints how heavy each package of the mini-program is, beside its limit and the baseline; `--write` takes today's as the baseline. */
async function main(): Promise<void> {
  await buildApp('weapp')
  const sizes = packageSizes(appFolder('weapp'))
  const lines = compareSizes(sizes, readBaseline())
  console.log(lines.map(saySize).join('\n'))
  if (lines.some(({ tooLarge }) => tooLarge)) throw new Error('too large for a village’s network')
  if (process.argv.includes('--write')) writeBaseline(sizes)
  else if (lines.some(({ grown }) => grown))
    throw new Error('grown: take it back, or agree to it with npm run size -- --write in the same commit')
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
