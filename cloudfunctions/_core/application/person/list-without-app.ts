import { ok, refuse } from '../../../../domain/kernel/result'
import { byName } from '../../../../domain/people/by-name'
import { isActiveVolunteer } from '../../../../domain/people/is-active-volunteer'
import { answersForStation } from '../../../../domain/people/roles-of'
import { groupOf } from '../../../../domain/privacy/group-of'
import type { Query } from '../../runtime/context'
import { peopleWithoutApp } from '../../store/people-queries'

export const listWithoutApp: Query<'person.withoutApp'> = async ({ person }, { stationId }) => {
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const people = await peopleWithoutApp(person.townId, stationId)
  return ok({
    items: people
      .map((each) => ({
        personId: each.id,
        name: each.contact.name,
        group: groupOf(each.contact.addressText),
        volunteer: isActiveVolunteer(each),
      }))
      .sort((a, b) => byName(a.name, b.name)),
  })
}
