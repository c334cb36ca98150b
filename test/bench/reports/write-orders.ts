import { database } from '../../../cloudfunctions/_core/store/database'
import { HOUR_MS, MINUTE_MS, startOfYear } from '../../../domain/kernel/shanghai-time'
import type { Order } from '../../../domain/order/order'
import { FIVE_MUST_CODES } from '../../../domain/service/five-must-arrive'
import { STATIONS } from '../../../domain/town/stations'

const AT_ONCE = 1_000
/** Every tenth is a 五必到, every third was left unrated, every seventh could not be met. */
const DUTY = 10
const UNRATED = 3
const UNMET = 7

type Wanted = { readonly model: Order; readonly year: number }

function orderOf(at: number, every: number, { model: { id: _, ...model }, year }: Wanted) {
  const submittedAtMs = startOfYear(year) + Math.floor(at * every)
  const duty = at % DUTY === 0
  const unmet = at % UNMET === 0
  return {
    ...model,
    _id: `report-${year}-${at}`,
    stationId: STATIONS[at % STATIONS.length]?.id,
    submittedAtMs,
    status: unmet ? 'closed_unmet' : 'closed',
    fiveMust: duty ? FIVE_MUST_CODES[Math.floor(at / DUTY) % FIVE_MUST_CODES.length] : null,
    arriveByMs: duty ? submittedAtMs + 24 * HOUR_MS : null,
    arrivedAtMs: duty && !unmet ? submittedAtMs + (at % 3_000) * MINUTE_MS : null,
    rating:
      at % UNRATED === 0 || unmet
        ? null
        : { stars: 1 + (at % 5), tags: [], text: '', atMs: submittedAtMs, recordedBy: model.requesterId },
  }
}

/** So many orders of a year, spread over its days and the stations, straight into the store. */
export async function writeOrders(count: number, wanted: Wanted): Promise<void> {
  const every = (startOfYear(wanted.year + 1) - startOfYear(wanted.year)) / count
  for (let from = 0; from < count; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, count - from)
    const some = Array.from({ length: size }, (_, at) => orderOf(from + at, every, wanted))
    await database.collection('orders').add(some)
  }
}
