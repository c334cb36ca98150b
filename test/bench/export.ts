import { orders } from '../../cloudfunctions/_core/store/collections'
import { buildFunctions } from '../../config/functions/build-functions'
import { EXPORT_FORMAT_CODES, type ExportFormat } from '../../domain/export/export-record'
import { openFile } from '../functions/support/exports'
import { COORDINATOR, confirmedHaircut } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import { printRow, rounded, showProgress } from './dispatch/table'
import { writeServices } from './export/write-services'

/** Services of a past year each, and one file for all of them. */
const YEARS = [
  { year: 2023, rows: 1_000 },
  { year: 2024, rows: 10_000 },
  { year: 2025, rows: 30_000 },
] as const
const FRAME = /Transaction$/
const MEGABYTE = 1024 * 1024

type Stat = {
  readonly functions: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly lastDbActions: readonly { readonly action: string }[] }>>
    >
  >
}

async function tripsOfLast(town: Town): Promise<number> {
  const stat: Stat = JSON.parse(JSON.stringify(await town.stat()))
  const actions = stat.functions.admin?.['hours.export']?.lastDbActions ?? []
  return actions.filter(({ action }) => !FRAME.test(action)).length
}

/** One file of the whole town's year, as the coordinator takes it, and opened as he opens it. */
async function takeOut(town: Town, year: number, format: ExportFormat) {
  const startMs = performance.now()
  const { exportId } = await town.ok(COORDINATOR, 'hours.export', { period: { kind: 'year', year }, format })
  const seconds = (performance.now() - startMs) / 1_000
  const trips = await tripsOfLast(town)
  const { rows, content } = await openFile(town, exportId, COORDINATOR)
  return { seconds, trips, rows, bytes: content.length }
}

/** `npm run bench:export`: trips, bytes and ratios within one run count; the seconds are this machine's. */
async function main(): Promise<void> {
  await buildFunctions()
  const town = await startTown()
  try {
    const model = await orders.find(await confirmedHaircut(town))
    if (!model) throw new Error('nothing was served')
    const people = await town.documents('people')
    const volunteerIds = people.flatMap(({ _id, volunteer }) => (volunteer ? [String(_id)] : []))
    for (const { year, rows } of YEARS) {
      showProgress(`${rows} services`)
      await writeServices(rows, { model, volunteerIds, year })
    }
    printRow(['format', 'rows', 'trips', 'seconds', 'a row, to the first', 'MB', 'bytes a row'])
    for (const format of EXPORT_FORMAT_CODES) {
      let first: number | null = null
      for (const { year } of YEARS) {
        showProgress(`${format} of ${year}`)
        const { rows, trips, seconds, bytes } = await takeOut(town, year, format)
        const perRow = seconds / rows
        first ??= perRow
        showProgress('')
        const size = [rounded(bytes / MEGABYTE), Math.round(bytes / rows)]
        printRow([format, rows, trips, rounded(seconds), (perRow / first).toFixed(2), ...size])
      }
    }
  } finally {
    await town.stop()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
