import { ok, refuse } from '../../../../domain/kernel/result'
import { isBound } from '../../../../domain/people/is-bound'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import { groupOf } from '../../../../domain/privacy/group-of'
import { maskPhone } from '../../../../domain/privacy/mask'
import { actsFor } from '../../../../domain/registry/acts-for'
import type { Query } from '../../runtime/context'
import { people } from '../../store/collections'

/** Somebody without the app as his office needs him to put him right: the telephone by its ends, of the place the group. */
export const getPersonData: Query<'person.data'> = async ({ person: office }, { personId }) => {
  if (!office) return refuse('SESSION.REGISTRATION_NEEDED')
  const known = actsFor(office, personId === office.id ? office : await people.find(personId))
  if (!known.ok) return known
  const { contact, volunteer, entered } = known.value
  const by = entered && ((await people.find(entered.by))?.contact.name ?? '')
  return ok({
    personId,
    name: contact.name,
    phone: contact.phone && maskPhone(contact.phone),
    stationId: contact.stationId,
    group: groupOf(contact.addressText),
    volunteerNo: volunteer?.volunteerNo ?? '',
    entered: entered ? { by: by ?? '', atMs: entered.atMs } : null,
    may: { move: isTownCoordinator(office) && !isBound(known.value) },
  })
}
