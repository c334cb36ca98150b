import { sha256 } from '../../cloudfunctions/_core/runtime/hash'
import { orders } from '../../cloudfunctions/_core/store/collections'
import { database } from '../../cloudfunctions/_core/store/database'
import { readLedger } from '../../cloudfunctions/_core/store/read-ledger'
import { buildFunctions } from '../../config/functions/build-functions'
import { findDifference } from '../../domain/hours/find-difference'
import { DAY_MS } from '../../domain/kernel/shanghai-time'
import type { Order } from '../../domain/order/order'
import { STATIONS } from '../../domain/town/stations'
import { CHANGFU, COORDINATOR, idOf, SHOUYI, servedHaircut, XIAOMEI } from '../functions/support/orders'
import { startTown, type Town } from '../functions/support/town'
import { medianOf, printRow, rounded, showProgress } from './dispatch/table'
import { writeChain } from './ledger/write-chain'

/** Entries behind each of the two accounts of a confirmation. */
const LENGTHS = [0, 1_000, 20_000] as const
const ROUNDS = 60
const FRAME = /Transaction$/

type Lane = { readonly length: number; readonly volunteerId: string; readonly stationId: string }

/** One volunteer and one station for each length, so that all three are measured at the same time. */
const LANES: readonly Lane[] = [CHANGFU, XIAOMEI, SHOUYI].map((as, at) => ({
  length: LENGTHS[at] ?? 0,
  volunteerId: idOf(as),
  stationId: STATIONS[at]?.id ?? '',
}))

const orderIdOf = ({ length }: Lane, round: number): string => `bench-${length}-${round}`

/** For every round and lane an order that waits to be confirmed, each on a day of its own. */
async function waitingOrders(town: Town): Promise<Order> {
  const { orderId } = await servedHaircut(town)
  const model = await orders.find(orderId)
  const part = model?.assignments.find(({ status }) => status === 'checked_out')
  if (!model || !part) throw new Error('nothing was served')
  const { id: _id, ...rest } = model
  const made = Array.from({ length: ROUNDS }, (_, round) =>
    LANES.map((lane) => {
      // The oldest first, as they come in a year: the account knows the days before.
      const daysAgo = ROUNDS - 1 - round
      const visits = part.visits.map(({ inMs, outMs }) => ({
        inMs: inMs - daysAgo * DAY_MS,
        outMs: outMs === null ? null : outMs - daysAgo * DAY_MS,
      }))
      const assignments = [{ ...part, volunteerId: lane.volunteerId, visits }]
      return { ...rest, _id: orderIdOf(lane, round), stationId: lane.stationId, assignments }
    }),
  )
  await database.collection('orders').add(made.flat())
  return model
}

async function confirm(town: Town, lane: Lane, round: number): Promise<number> {
  const startMs = performance.now()
  const minutes = [{ volunteerId: lane.volunteerId, minutes: 60 }]
  await town.ok(COORDINATOR, 'order.confirm', {
    orderId: orderIdOf(lane, round),
    decision: 'confirm',
    minutes,
  })
  return performance.now() - startMs
}

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
  const actions = stat.functions.api?.['order.confirm']?.lastDbActions ?? []
  return actions.filter(({ action }) => !FRAME.test(action)).length
}

const newMeasure = (): { readonly ms: number[]; trips: number } => ({ ms: [], trips: 0 })

/** `npm run bench:ledger`: ratios within one run count; the milliseconds are this machine's. */
async function main(): Promise<void> {
  await buildFunctions()
  const town = await startTown()
  try {
    const { submittedAtMs } = await waitingOrders(town)
    for (const lane of LANES) {
      showProgress(`a chain of ${lane.length}`)
      await writeChain(lane.length, { ...lane, untilMs: submittedAtMs - ROUNDS * DAY_MS })
    }
    const times = new Map(LANES.map((lane) => [lane, newMeasure()]))
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [lane, measured] of times) {
        showProgress(`confirmation ${round + 1} of ${ROUNDS}`)
        measured.ms.push(await confirm(town, lane, round))
        measured.trips = await tripsOfLast(town)
      }
    showProgress('')
    const base = medianOf([...times.values()][0]?.ms ?? [])
    printRow(['entries behind each account', 'per second', 'median ms', 'to none', 'trips'])
    for (const [lane, { ms, trips }] of times) {
      const median = medianOf(ms)
      printRow([lane.length, rounded(1_000 / median), rounded(median), (median / base).toFixed(2), trips])
    }
    const difference = findDifference(await readLedger(), sha256)
    if (difference) throw new Error(`the ledger is not in order: ${JSON.stringify(difference)}`)
  } finally {
    await town.stop()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
