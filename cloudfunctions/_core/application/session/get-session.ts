import { ok } from '../../../../domain/kernel/result'
import { headOfStations, rolesOf } from '../../../../domain/people/roles-of'
import { consentsInForce } from '../../../../domain/privacy/consents'
import { findStation } from '../../../../domain/town/stations'
import type { Query } from '../../runtime/context'
import { stations } from '../../store/collections'

export const getSession: Query<'session.get'> = async ({ person, nowMs, settings }) => {
  const { contactVisibleDays, contactKeptDays, endedContactKeptDays, auditKeptDays } = settings
  const { maxDeclaredMinutesPerRecord, publicationDays } = settings
  const rules = {
    contactVisibleDays,
    contactKeptDays,
    endedContactKeptDays,
    auditKeptDays,
    maxDeclaredMinutesPerRecord,
    publicationDays,
  }
  if (!person) return ok({ nowMs, person: null, station: null, rules, consents: [] })
  const { id, contact, volunteer } = person
  const home = findStation(contact.stationId)
  const office = await stations.find(contact.stationId)
  return ok({
    nowMs,
    person: {
      id,
      ...contact,
      roles: rolesOf(person),
      headOf: headOfStations(person),
      volunteer: volunteer && {
        volunteerNo: volunteer.volunteerNo,
        specialties: volunteer.specialties,
        paused: volunteer.paused,
      },
    },
    rules,
    consents: [...consentsInForce(person)],
    station: home && { id: home.id, village: home.village, name: home.name, phone: office?.phone ?? '' },
  })
}
