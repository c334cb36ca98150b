import { entryReasonWords } from '../../../../domain/hours/entry-words'
import { servedSide } from '../../../../domain/hours/station-hours'
import { stationAccountId } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import { shanghaiInstant, shanghaiParts, startOfYear } from '../../../../domain/kernel/shanghai-time'
import { answersForStation } from '../../../../domain/people/roles-of'
import { otherStationIds } from '../../../../domain/town/stations'
import type { CheckedInput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { type EntryFilter, entriesOf } from '../../store/hour-queries'
import { toPage } from '../../store/page-cursor'
import { peopleByIds } from '../../store/people-queries'

type Asked = CheckedInput<'hours.records'>

/** On whose accounts the entries stand, and whose teams served. */
const ACCOUNTS: Readonly<
  Record<Asked['of'], (stationId: string) => Pick<EntryFilter, 'accountIds' | 'lentBy'>>
> = {
  own: (stationId) => ({ accountIds: [stationAccountId(stationId)] }),
  lent_here: (stationId) => ({ accountIds: [stationAccountId(stationId)], lentBy: 'any' }),
  lent_out: (stationId) => ({
    accountIds: otherStationIds(stationId).map(stationAccountId),
    lentBy: stationId,
  }),
}

function spanOf({ month }: Asked, year: number): Pick<EntryFilter, 'fromMs' | 'untilMs'> {
  if (!month) return { fromMs: startOfYear(year), untilMs: startOfYear(year + 1) }
  return { fromMs: shanghaiInstant(year, month, 1), untilMs: shanghaiInstant(year, month + 1, 1) }
}

/** The entries behind one figure of a station's year. Orders of other stations are not named: only their own head reads them. */
export const listHourRecords: Query<'hours.records'> = async ({ person, nowMs }, input) => {
  const { stationId, of, volunteerId, hourClass, project } = input
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const year = input.year ?? shanghaiParts(nowMs).year
  const filter = { ...ACCOUNTS[of](stationId), ...spanOf(input, year), volunteerId, hourClass, project }
  const page = toPage(await entriesOf(filter, input), input.limit, (entry) => entry.servedUntilMs)
  const people = await peopleByIds([...new Set(page.items.map((entry) => entry.volunteerId))])
  const names = new Map(people.map(({ id, contact }) => [id, contact.name]))
  return ok({
    items: page.items.map(servedSide).map((entry) => ({
      id: entry.id,
      orderId: entry.stationId === stationId ? entry.orderId : null,
      stationId: entry.stationId,
      title: entry.title,
      name: names.get(entry.volunteerId) ?? '',
      minutes: entry.minutes,
      hourClass: entry.hourClass,
      entered: entry.entered === true,
      kind: entry.kind,
      reason: entryReasonWords(entry),
      servedUntilMs: entry.servedUntilMs,
    })),
    nextCursor: page.nextCursor,
  })
}
