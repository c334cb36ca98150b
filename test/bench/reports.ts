import { parseArgs } from 'node:util'
import { orders } from '../../cloudfunctions/_core/store/collections'
import { buildFunctions } from '../../config/functions/build-functions'
import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import { spanOfPeriod } from '../../domain/targets/figure-period'
import type { ActionInput, QueryName } from '../../types/actions'
import { type AdminActionName, functionOf } from '../../types/admin-actions'
import { COORDINATOR, confirmedHaircut, GUILAN } from '../functions/support/orders'
import { screenCode } from '../functions/support/screen-commands'
import { startTown, type Town } from '../functions/support/town'
import { printRow, rounded, showProgress } from './dispatch/table'
import { writeServices } from './export/write-services'
import { writeOrders } from './reports/write-orders'

/** Orders of a past year each, reported on as a whole. */
const YEARS = [
  { year: 2021, rows: 1_000 },
  { year: 2022, rows: 10_000 },
  { year: 2023, rows: 50_000 },
] as const
/** `--up-to 1000` leaves the longer years out. */
const { values: flags } = parseArgs({ options: { 'up-to': { type: 'string' } } })
const MEASURED = YEARS.filter(({ rows }) => rows <= Number(flags['up-to'] ?? Number.POSITIVE_INFINITY))
const FRAME = /Transaction$/
/** What the function may take (`cloudbaserc.json`). */
const LIMIT_SECONDS = 60
/** A call of `api` may take less. */
const WALL_LIMIT_SECONDS = 20
const KILOBYTE = 1024

type Asked = (town: Town, year: number) => Promise<object>
type Report = {
  readonly name: string
  readonly action: QueryName
  readonly limitSeconds: number
  readonly ask: Asked
}

const asked = <A extends Extract<QueryName, AdminActionName>>(
  name: string,
  action: A,
  payload: (year: number) => ActionInput<A>,
): Report => ({
  name,
  action,
  limitSeconds: LIMIT_SECONDS,
  ask: (town, year) => town.ok(COORDINATOR, action, payload(year)),
})

/** Whatever reads a year's records to answer for its numbers. */
const REPORTS: readonly Report[] = [
  asked('targets of a year', 'targets.get', (year) => ({ year })),
  asked('targets of a month', 'targets.get', (year) => ({ year, month: 6 })),
  asked('report of a year', 'report.get', (year) => ({ year })),
  asked('report of a month', 'report.get', (year) => ({ year, month: 6 })),
  asked('report of a year as paper', 'report.paper', (year) => ({ year, format: 'pdf' })),
  asked('the list of the county', 'checklist.get', (year) => ({ year, stationId: null })),
  asked('the orders behind a rate', 'targets.orders', (year) => ({
    set: 'solved',
    stationId: null,
    duty: null,
    ...spanOfPeriod({ kind: 'year', year }),
  })),
]

type Stat = {
  readonly functions: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly lastDbActions: readonly { readonly action: string }[] }>>
    >
  >
}

async function tripsOfLast(town: Town, action: QueryName): Promise<number> {
  const stat: Stat = JSON.parse(JSON.stringify(await town.stat()))
  const actions = stat.functions[functionOf(action)]?.[action]?.lastDbActions ?? []
  return actions.filter((each) => !FRAME.test(each.action)).length
}

async function putClock(town: Town, atMs: number): Promise<void> {
  const { nowMs } = await (await fetch(`${town.url}/_emu/clock`)).json()
  await town.advance((atMs - nowMs) / HOUR_MS)
}

async function measure(town: Town, report: Report, year: number, rows: number): Promise<void> {
  const { name, action, limitSeconds, ask } = report
  showProgress(`${name}, ${rows}`)
  const startMs = performance.now()
  const answer = await ask(town, year)
  const seconds = (performance.now() - startMs) / 1_000
  const trips = await tripsOfLast(town, action)
  const size = Math.round(JSON.stringify(answer).length / KILOBYTE)
  showProgress('')
  printRow([name, rows, trips, rounded(seconds), `${rounded((seconds * 100) / limitSeconds)} %`, size])
}

/** `npm run bench:reports`: trips, bytes and ratios within one run count; the seconds are this machine's. */
async function main(): Promise<void> {
  await buildFunctions()
  const town = await startTown()
  try {
    const model = await orders.find(await confirmedHaircut(town))
    if (!model) throw new Error('nothing was served')
    const people = await town.documents('people')
    const volunteerIds = people.flatMap(({ _id, volunteer }) => (volunteer ? [String(_id)] : []))
    for (const { year, rows } of MEASURED) {
      showProgress(`${rows} orders and services`)
      await writeOrders(rows, { model, year })
      await writeServices(rows, { model, volunteerIds, year })
    }
    const code = await screenCode(town)
    /** It shows the month that it is: the clock is put into the last day of a June. */
    const wall: Report = {
      name: 'the wall of a station',
      action: 'screen.show',
      limitSeconds: WALL_LIMIT_SECONDS,
      ask: (at) => at.ok(GUILAN, 'screen.show', { code }),
    }
    printRow(['report', 'records', 'trips', 'seconds', 'of its limit', 'KB'])
    for (const report of REPORTS)
      for (const { year, rows } of MEASURED) await measure(town, report, year, rows)
    for (const { year, rows } of MEASURED) {
      await putClock(town, spanOfPeriod({ kind: 'month', year, month: 6 }).toMs - HOUR_MS)
      await measure(town, wall, year, rows)
    }
  } finally {
    await town.stop()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
