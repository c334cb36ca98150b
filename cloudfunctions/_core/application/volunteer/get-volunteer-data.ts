import { ok, refuse } from '../../../../domain/kernel/result'
import { isActiveVolunteer } from '../../../../domain/people/is-active-volunteer'
import { maskName, maskPhone } from '../../../../domain/privacy/mask'
import { partyTo } from '../../../../domain/records/party-to'
import type { Query } from '../../runtime/context'
import { people } from '../../store/collections'
import { peopleByIds } from '../../store/people-queries'

/** A volunteer's data as his office needs them to put them right: telephones by their ends only. */
export const getVolunteerData: Query<'volunteer.data'> = async ({ person: office }, { volunteerId }) => {
  if (!office) return refuse('SESSION.REGISTRATION_NEEDED')
  const person = volunteerId === office.id ? office : await people.find(volunteerId)
  const party = person && partyTo(office, person)
  if (!person?.volunteer || !party || party === 'leader') return refuse('RECORD.NOT_YOUR_VOLUNTEER')
  const { contact, volunteer, entered } = person
  const approvals = volunteer.approvals ?? []
  const offices = new Set([...approvals.map(({ by }) => by), ...(entered ? [entered.by] : [])])
  const known = offices.size > 0 ? await peopleByIds([...offices]) : []
  const nameOf = (id: string): string => known.find((each) => each.id === id)?.contact.name ?? ''
  const { emergencyContact } = volunteer
  return ok({
    volunteerId,
    name: contact.name,
    phone: contact.phone && maskPhone(contact.phone),
    stationId: contact.stationId,
    specialties: volunteer.specialties,
    approvals: approvals.map(({ specialty, by, atMs }) => ({ specialty, by: nameOf(by), atMs })),
    freeTimes: [...(volunteer.freeTimes ?? [])],
    emergencyContact: emergencyContact
      ? { name: maskName(emergencyContact.name), phone: maskPhone(emergencyContact.phone) }
      : null,
    usesApp: person.usesApp,
    entered: entered ? { by: nameOf(entered.by), atMs: entered.atMs, consent: entered.consent } : null,
    may: {
      correct: party !== 'self' && isActiveVolunteer(person),
      move: party === 'town' && isActiveVolunteer(person),
    },
  })
}
