import { database } from '../../../cloudfunctions/_core/store/database'
import type { HourEntry } from '../../../domain/hours/hour-entry'
import { stationAccountId, volunteerAccountId } from '../../../domain/kernel/ids'
import { HOUR_MS, startOfYear } from '../../../domain/kernel/shanghai-time'
import type { Order } from '../../../domain/order/order'
import { STATIONS, TOWN } from '../../../domain/town/stations'

const AT_ONCE = 1_000

type Served = { readonly model: Order; readonly volunteerIds: readonly string[]; readonly year: number }

const pick = <T>(list: readonly T[], at: number): T => {
  const one = list[at % list.length]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** One service of a year: the order that was served, and the entry on its station's account. */
function serviceOf(at: number, every: number, { model, volunteerIds, year }: Served) {
  const orderId = `export-${year}-${at}`
  const { id: stationId } = pick(STATIONS, at)
  const volunteerId = pick(volunteerIds, at * 7)
  const outMs = startOfYear(year) + HOUR_MS + Math.floor(at * every)
  const visits = [{ inMs: outMs - HOUR_MS, outMs }]
  const { id: _id, ...rest } = model
  const [part] = model.assignments.filter((each) => each.status === 'confirmed')
  if (!part) throw new Error('nothing was confirmed')
  const order = { ...rest, _id: orderId, stationId, assignments: [{ ...part, volunteerId, visits }] }
  const entry: Omit<HourEntry, 'id'> & { readonly _id: string } = {
    ...{ _id: `entry:${orderId}:${volunteerId}:1:contra`, townId: TOWN.id, stationId, volunteerId, orderId },
    ...{ accountId: stationAccountId(stationId), counterAccountId: volunteerAccountId(volunteerId) },
    ...{ kind: 'credit', revision: 1, reversesId: null, reason: null, title: model.title },
    ...{ project: model.project, hourClass: 'verified', minutes: -60, sequence: year * 100_000 + at },
    ...{ balanceAfterMinutes: 0, servedUntilMs: outMs, confirmedBy: part.settledBy ?? '', atMs: outMs },
    ...{ lentByStationId: null, previousHash: '', hash: '' },
  }
  return { order, entry }
}

/** So many services of a year, spread over its days, the stations and some volunteers, straight into the store. */
export async function writeServices(count: number, served: Served): Promise<void> {
  const every = (startOfYear(served.year + 1) - startOfYear(served.year) - 2 * HOUR_MS) / count
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) =>
      serviceOf(from + at, every, served),
    )
    await database.collection('orders').add(some.map(({ order }) => order))
    await database.collection('hour_entries').add(some.map(({ entry }) => entry))
  }
}
