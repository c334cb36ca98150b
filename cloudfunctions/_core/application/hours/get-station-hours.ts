import { stationHours } from '../../../../domain/hours/station-hours'
import { stationAccountId } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { byName } from '../../../../domain/people/by-name'
import { answersForStation } from '../../../../domain/people/roles-of'
import { otherStationIds } from '../../../../domain/town/stations'
import type { Query } from '../../runtime/context'
import { entriesLentBy, entriesOfYear, firstServedAt } from '../../store/hour-queries'
import { peopleByIds } from '../../store/people-queries'

/** A service by a lent team counts once with the station that asked, and once as 支援 with the one that lent. */
export const getStationHours: Query<'hours.station'> = async ({ person, nowMs }, input) => {
  const { stationId } = input
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const thisYear = shanghaiParts(nowMs).year
  const year = input.year ?? thisYear
  const others = otherStationIds(stationId).map(stationAccountId)
  const [own, lentOut, firstMs] = await Promise.all([
    entriesOfYear(stationAccountId(stationId), year),
    entriesLentBy(stationId, others, year),
    firstServedAt(stationAccountId(stationId)),
  ])
  const hours = stationHours(own, lentOut)
  const people = await peopleByIds(hours.volunteers.map(({ volunteerId }) => volunteerId))
  const names = new Map(people.map(({ id, contact }) => [id, contact.name]))
  return ok({
    stationId,
    year,
    firstYear: firstMs === null ? thisYear : shanghaiParts(firstMs).year,
    ...hours,
    volunteers: hours.volunteers
      .map((each) => ({ ...each, name: names.get(each.volunteerId) ?? '' }))
      .sort((a, b) => byName(a.name, b.name)),
  })
}
