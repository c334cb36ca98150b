import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WAY_CODES } from './baselines/ways'
import { parseOptions } from './options'
import { progressBar } from './progress'
import { drawPictures } from './report/draw-pictures'
import { reportPlots } from './report/report-plots'
import { writeReport } from './report/write-report'
import { runStudy } from './variants/run-study'
import { runVariants } from './variants/run-variants'

/** About so many teams are asked often enough to be looked at; the bar is set right when it is known. */
const EXPECTED_WHAT_IFS = 25

/** `npm run simulate`: a year of the town, its report, its numbers and its pictures. */
async function main(): Promise<void> {
  const { seed, days, out } = parseOptions(process.argv.slice(2))
  const bar = progressBar(`${days} days`, process.stderr)
  bar.setTotal((WAY_CODES.length + EXPECTED_WHAT_IFS) * days)
  const study = await runStudy({ seed, days }, runVariants, { total: bar.setTotal, onDay: bar.step })
  bar.end()
  const plots = reportPlots(study)
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'report.html'), writeReport(study, plots))
  await writeFile(join(out, 'report.json'), `${JSON.stringify(study, null, 1)}\n`)
  console.log(join(out, 'report.html'))
  console.log(join(out, 'report.json'))
  const whyNot = await drawPictures(plots, out)
  console.log(whyNot ?? join(out, '*.png'))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
