import { orders } from '../../cloudfunctions/_core/store/collections'
import { buildFunctions } from '../../config/functions/build-functions'
import { spanOfPeriod } from '../../domain/targets/figure-period'
import type { ActionInput, QueryName } from '../../types/actions'
import type { AdminActionName } from '../../types/admin-actions'
import { COORDINATOR, confirmedHaircut } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import { printRow, rounded, showProgress } from './dispatch/table'
import { writeOrders } from './reports/write-orders'

/** Orders of a past year each, reported on as a whole. */
const YEARS = [
  { year: 2021, rows: 1_000 },
  { year: 2022, rows: 10_000 },
  { year: 2023, rows: 50_000 },
] as const
const FRAME = /Transaction$/
/** What the function may take (`cloudbaserc.json`). */
const LIMIT_SECONDS = 60
const KILOBYTE = 1024

type Reporting = Extract<QueryName, AdminActionName>
type Report = {
  readonly name: string
  readonly ask: (town: Town, year: number) => Promise<object>
  readonly action: Reporting
}

const asked = <A extends Reporting>(
  name: string,
  action: A,
  payload: (year: number) => ActionInput<A>,
): Report => ({ name, action, ask: (town, year) => town.ok(COORDINATOR, action, payload(year)) })

/** Whatever reads a year's records to answer for its numbers. */
const REPORTS: readonly Report[] = [
  asked('targets of a year', 'targets.get', (year) => ({ year })),
  asked('targets of a month', 'targets.get', (year) => ({ year, month: 6 })),
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

async function tripsOfLast(town: Town, action: string): Promise<number> {
  const stat: Stat = JSON.parse(JSON.stringify(await town.stat()))
  const actions = stat.functions.admin?.[action]?.lastDbActions ?? []
  return actions.filter((each) => !FRAME.test(each.action)).length
}

/** `npm run bench:reports`: trips, bytes and ratios within one run count; the seconds are this machine's. */
async function main(): Promise<void> {
  await buildFunctions()
  const town = await startTown()
  try {
    const model = await orders.find(await confirmedHaircut(town))
    if (!model) throw new Error('nothing was served')
    for (const { year, rows } of YEARS) {
      showProgress(`${rows} orders`)
      await writeOrders(rows, { model, year })
    }
    printRow(['report', 'records', 'trips', 'seconds', 'of its limit', 'KB'])
    for (const { name, ask, action } of REPORTS)
      for (const { year, rows } of YEARS) {
        showProgress(`${name}, ${rows}`)
        const startMs = performance.now()
        const answer = await ask(town, year)
        const seconds = (performance.now() - startMs) / 1_000
        const trips = await tripsOfLast(town, action)
        const size = Math.round(JSON.stringify(answer).length / KILOBYTE)
        showProgress('')
        printRow([name, rows, trips, rounded(seconds), `${rounded((seconds * 100) / LIMIT_SECONDS)} %`, size])
      }
  } finally {
    await town.stop()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
