import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForStation, isAdmin } from '../../../../domain/people/roles-of'
import type { Query } from '../../runtime/context'
import { peopleWithPhone } from '../../store/office-queries'

/** Who wants to give somebody an office knows his telephone. A head finds the people of his own village only. */
export const findPerson: Query<'role.find'> = async ({ person, townId }, { phone }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const found = await peopleWithPhone(townId, phone)
  return ok({
    people: found
      .filter(({ contact }) => isAdmin(person) || answersForStation(person, contact.stationId))
      .map(({ id, contact }) => ({ personId: id, name: contact.name, stationId: contact.stationId })),
  })
}
