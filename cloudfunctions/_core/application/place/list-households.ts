import { ok, refuse } from '../../../../domain/kernel/result'
import { byName } from '../../../../domain/people/by-name'
import { answersForStation } from '../../../../domain/people/roles-of'
import { groupOf } from '../../../../domain/privacy/group-of'
import type { Query } from '../../runtime/context'
import { peopleOf } from '../../store/people-queries'
import { householdCodesAt } from '../../store/place-queries'

export const listHouseholds: Query<'place.households'> = async ({ person }, { stationId }) => {
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const [people, codes] = await Promise.all([
    peopleOf(person.townId, stationId),
    householdCodesAt(person.townId, stationId),
  ])
  const signsOf = new Map(codes.map(({ id, personId }) => [personId, id]))
  return ok({
    items: people
      .map(({ id, contact: { name, addressText } }) => ({
        personId: id,
        name,
        group: groupOf(addressText),
        signs: signsOf.get(id) ?? null,
      }))
      .sort((a, b) => byName(a.name, b.name)),
  })
}
