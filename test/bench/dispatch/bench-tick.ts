import { personIdOf } from '../../../cloudfunctions/_core/runtime/ids'
import { database } from '../../../cloudfunctions/_core/store/database'
import { buildFunctions } from '../../../config/functions/build-functions'
import { liftLimits } from '../../functions/support/lift-limits'
import { CHANGFU, GUILAN, offerTo, SHOUYI, wantedIn, XIAOMEI } from '../../functions/support/orders'
import { startTown, type Town } from '../../functions/support/town'
import { printRow, rounded, shareOf, showProgress } from './table'

const TRIP_MS = 20
const ORDERS = 20
const SWEEPS = 5
const BARBERS = [CHANGFU, XIAOMEI, SHOUYI]

/** Beginning and ending a transaction are trips as well: they cost the same delay. */
type Stat = { readonly lastDbActions: readonly { readonly action: string }[] }
type FunctionStats = { readonly functions: Readonly<Record<string, Readonly<Record<string, Stat>>>> }

/** Trips of the last call of an action, or of the only one that a function has. */
async function tripsOf(town: Town, name: string, action?: string): Promise<number> {
  const stat: FunctionStats = JSON.parse(JSON.stringify(await town.stat()))
  const calls = stat.functions[name] ?? {}
  const [only] = Object.values(calls)
  return (action === undefined ? only : calls[action])?.lastDbActions.length ?? 0
}

const slowTrips = (town: Town, delayMs: number) =>
  fetch(`${town.url}/_emu/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: delayMs > 0 ? [{ at: 'database', what: 'slow', delayMs }] : [] }),
  })

async function ordered(town: Town): Promise<string> {
  const wanted = await wantedIn(town, 2)
  return (await town.ok(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted })).orderId
}

/** Each from the tap of the villager until a volunteer can see the offer. */
async function offerTimes(town: Town) {
  const submits: number[] = []
  const visible: number[] = []
  for (let nth = 0; nth < ORDERS; nth += 1) {
    showProgress(`order ${nth + 1} of ${ORDERS}`)
    const wanted = await wantedIn(town, 2)
    const startMs = performance.now()
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted })
    submits.push(performance.now() - startMs)
    if (!(await offerTo(town, CHANGFU, orderId))) throw new Error('no offer')
    visible.push(performance.now() - startMs)
  }
  return { submits, visible }
}

async function pause(paused: boolean): Promise<void> {
  for (const { openid } of BARBERS)
    await database.collection('people').doc(personIdOf(openid)).update({ volunteer: { paused } })
}

/** One run of the dispatcher over orders that had to wait. */
async function sweep(town: Town): Promise<number> {
  await pause(true)
  for (let nth = 0; nth < ORDERS; nth += 1) await ordered(town)
  await pause(false)
  await slowTrips(town, TRIP_MS)
  const startMs = performance.now()
  await town.fire('dispatcher')
  return performance.now() - startMs
}

/** The whole way through the built functions, each trip to the database slowed down as it would be in the cloud. */
export async function benchTick(): Promise<void> {
  await buildFunctions()
  const town = await startTown()
  await liftLimits()
  try {
    await ordered(town)
    await slowTrips(town, TRIP_MS)
    const { submits, visible } = await offerTimes(town)
    const submitTrips = await tripsOf(town, 'api', 'order.submit')
    const listTrips = await tripsOf(town, 'api', 'assignment.list')
    await slowTrips(town, 0)
    await town.renew()
    await liftLimits()
    const sweeps = [await sweep(town)]
    while (sweeps.length < SWEEPS) {
      showProgress(`sweep ${sweeps.length + 1} of ${SWEEPS}`)
      await slowTrips(town, 0)
      await town.renew()
      await liftLimits()
      sweeps.push(await sweep(town))
    }
    const sweepTrips = await tripsOf(town, 'dispatcher')
    showProgress('')
    printRow([`through the functions, ${TRIP_MS} ms a trip`, 'p50 ms', 'p95 ms', 'trips', 'of it waiting'])
    const row = (name: string, times: readonly number[], trips: number) => {
      const [p50, p95] = [shareOf(times, 0.5), shareOf(times, 0.95)]
      printRow([name, rounded(p50), rounded(p95), trips, `${Math.round((100 * trips * TRIP_MS) / p50)} %`])
    }
    row('  order.submit', submits, submitTrips)
    row('  order.submit → offer visible', visible, submitTrips + listTrips)
    row(`  dispatcher, ${ORDERS} waiting orders, ${SWEEPS} times`, sweeps, sweepTrips)
  } finally {
    await town.stop()
  }
}
