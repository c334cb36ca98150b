import { refuse } from '../../../../domain/kernel/result'
import { isActiveVolunteer } from '../../../../domain/people/is-active-volunteer'
import { isReadablePerson } from '../../../../domain/people/is-readable-person'
import type { Person } from '../../../../domain/people/person'
import type { ActorRole } from '../../../../domain/people/roles'
import { answersForStation, headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Command } from '../../runtime/context'
import { people } from '../../store/collections'
import { writeService } from './write-service'

/** A head writes down for the volunteers of his village, the town for everybody. */
const mayBeNamed = (volunteer: Person, writer: Person, stationId: string): boolean =>
  volunteer.townId === writer.townId &&
  isActiveVolunteer(volunteer) &&
  isReadablePerson(volunteer) &&
  (isTownCoordinator(writer) || volunteer.contact.stationId === stationId)

export const enterService: Command<'order.enterService'> = async (context, { volunteerIds, ...input }) => {
  const { person: writer, tx } = context
  const { stationId } = input.place
  if (!writer) return refuse('SESSION.REGISTRATION_NEEDED')
  if (!answersForStation(writer, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const named: Person[] = []
  for (const id of new Set(volunteerIds)) {
    const volunteer = id === writer.id ? writer : await people.findIn(tx, id)
    if (!volunteer || !mayBeNamed(volunteer, writer, stationId)) return refuse('ENTRY.VOLUNTEER_UNKNOWN')
    named.push(volunteer)
  }
  const roles: ActorRole[] = [
    ...(headOfStations(writer).includes(stationId) ? ['station_head' as const] : []),
    ...(isTownCoordinator(writer) ? ['town_coordinator' as const] : []),
  ]
  return writeService(context, input, { actor: { id: writer.id, roles }, writer, people: named })
}
