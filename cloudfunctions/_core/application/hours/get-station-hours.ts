import { stationHours } from '../../../../domain/hours/station-hours'
import { stationAccountId } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { answersForStation } from '../../../../domain/people/roles-of'
import type { Query } from '../../runtime/context'
import { entriesOfYear } from '../../store/hour-queries'
import { peopleByIds } from '../../store/people-queries'

export const getStationHours: Query<'hours.station'> = async ({ person, nowMs }, input) => {
  const { stationId } = input
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const year = input.year ?? shanghaiParts(nowMs).year
  const hours = stationHours(await entriesOfYear(stationAccountId(stationId), year))
  const people = await peopleByIds(hours.volunteers.map(({ volunteerId }) => volunteerId))
  const names = new Map(people.map(({ id, contact }) => [id, contact.name]))
  return ok({
    stationId,
    year,
    ...hours,
    volunteers: hours.volunteers.map((each) => ({ ...each, name: names.get(each.volunteerId) ?? '' })),
  })
}
