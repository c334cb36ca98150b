import { parseArgs } from 'node:util'
import { sha256 } from '../../cloudfunctions/_core/runtime/hash'
import type { Activity } from '../../domain/activity/activity'
import { isActivityId } from '../../domain/activity/activity-id'
import { bookedParts } from '../../domain/activity/booked-parts'
import { findDifference, type Ledger } from '../../domain/hours/find-difference'
import { findUnbooked } from '../../domain/order/find-unbooked'
import type { Order } from '../../domain/order/order'
import { pointAtStore } from '../local/point-at-store'

function inLedger(ledger: Ledger): string | null {
  const difference = findDifference(ledger, sha256)
  if (!difference) return null
  const { accountId, entryId, what, found, expected } = difference
  return `${entryId ?? accountId}: ${what} is ${found}, must be ${expected} (account ${accountId})`
}

function inServices(
  orders: readonly Order[],
  activities: readonly Activity[],
  { entries }: Ledger,
): string | null {
  const difference = findUnbooked([...orders, ...activities.map(bookedParts)], entries)
  if (!difference) return null
  const { orderId, volunteerId, confirmedMinutes, bookedMinutes } = difference
  return `${isActivityId(orderId) ? 'activity' : 'order'} ${orderId}: ${volunteerId} has ${confirmedMinutes} confirmed minutes, credits less reversals are ${bookedMinutes}`
}

/**
 * `npm run ledger:verify [-- --url http://127.0.0.1:PORT]`: recomputes every chain and balance, compares what
 * orders and activities say was confirmed, and prints the first difference. For an hour when nobody confirms: they are read before the entries. Exit code 1 when there is one.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, env: { type: 'string', default: 'local' } },
  })
  pointAtStore(values)
  const { readLedger } = await import('../../cloudfunctions/_core/store/read-ledger')
  const { readAllOrders } = await import('../../cloudfunctions/_core/store/read-all-orders')
  const { readAllActivities } = await import('../../cloudfunctions/_core/store/read-all-activities')
  const orders = await readAllOrders()
  const activities = await readAllActivities()
  const ledger = await readLedger()
  console.log(
    `${ledger.accounts.length} accounts, ${ledger.entries.length} entries, ${orders.length} orders, ${activities.length} activities`,
  )
  const words = inLedger(ledger) ?? inServices(orders, activities, ledger)
  console.log(
    words
      ? `first difference: ${words}`
      : 'every chain, every balance, every activity and every order is as it must be',
  )
  if (words) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
