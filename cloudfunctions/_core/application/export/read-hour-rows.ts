import type { HoursExport } from '../../../../domain/export/export-record'
import {
  type ExportedPerson,
  type HourRow,
  hourRow,
  inOrderOfService,
} from '../../../../domain/export/hour-row'
import { isInDoubt } from '../../../../domain/export/is-in-doubt'
import type { HourEntry } from '../../../../domain/hours/hour-entry'
import { stationAccountId } from '../../../../domain/kernel/ids'
import { partsOf } from '../../../../domain/order/parts-of'
import { PAGE_ROWS } from '../../store/every-page'
import { entriesServed } from '../../store/hour-queries'
import { peopleByIds } from '../../store/people-queries'
import { type ServedOrder, servedServices } from '../../store/served-parts'

/** Volunteers and those who confirmed: of a page of entries each may be somebody else. */
const PEOPLE_AT_ONCE = 500

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

/** Reads each person once for a whole file. */
async function meet(known: Map<string, ExportedPerson>, ids: readonly string[]): Promise<void> {
  const missing = unique(ids).filter((id) => !known.has(id))
  for (let from = 0; from < missing.length; from += PEOPLE_AT_ONCE)
    for (const { id, contact, volunteer } of await peopleByIds(missing.slice(from, from + PEOPLE_AT_ONCE)))
      known.set(id, { contact, volunteer })
}

/**
 * When he was there for this very credit. An order may have been served twice, and a part keeps only its latest
 * revision, so it is the first part that has reached this one.
 */
const visitsOf = (order: ServedOrder, { volunteerId, revision }: HourEntry) =>
  partsOf(order)
    .filter((part) => part.volunteerId === volunteerId && (part.credits ?? 0) >= revision)
    .sort((a, b) => (a.credits ?? 0) - (b.credits ?? 0))[0]?.visits ?? []

/** The rows of one page of entries, and of their orders and people. */
async function toRows(
  entries: readonly HourEntry[],
  people: Map<string, ExportedPerson>,
  unmasked: boolean,
): Promise<readonly HourRow[]> {
  await meet(
    people,
    entries.flatMap(({ volunteerId, confirmedBy }) => [volunteerId, confirmedBy]),
  )
  const orders = await servedServices(unique(entries.map(({ orderId }) => orderId)))
  const byId = new Map(orders.map((order) => [order._id, order]))
  return entries.map((entry) => {
    const order = byId.get(entry.orderId)
    return hourRow(entry, {
      part: order
        ? {
            specialty: order.specialty,
            visits: visitsOf(order, entry),
            inDoubt: isInDoubt(order, entry),
          }
        : null,
      volunteer: people.get(entry.volunteerId) ?? null,
      recorder: people.get(entry.confirmedBy) ?? null,
      unmasked,
    })
  })
}

/**
 * All rows of an export, page by page: of a page only its rows are kept, so that a year of a town fits into the
 * function. Read from the stations' accounts, one after another.
 */
export async function readHourRows({ stationIds, span, unmasked }: HoursExport): Promise<readonly HourRow[]> {
  const people = new Map<string, ExportedPerson>()
  const rows: HourRow[] = []
  for (const stationId of stationIds) {
    let page: readonly HourEntry[] = []
    do {
      page = await entriesServed(stationAccountId(stationId), span, page.at(-1))
      if (page.length > 0) rows.push(...(await toRows(page, people, unmasked)))
    } while (page.length === PAGE_ROWS)
  }
  return inOrderOfService(rows)
}
