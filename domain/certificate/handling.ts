import { type Refused, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { answersForStation } from '../people/roles-of'
import type { Certificate } from './certificate'
import { CERTIFICATE_STATUSES, type CertificateMove, MOVES_FROM } from './certificate-statuses'

type Whose = Pick<Certificate, 'townId' | 'stationId' | 'volunteerId'>

/** Belongs to an office of this person. */
export const isOfHisOffice = ({ townId, stationId }: Whose, person: Person): boolean =>
  person.townId === townId && answersForStation(person, stationId)

export const maySee = (certificate: Whose, person: Person): boolean =>
  certificate.volunteerId === person.id || isOfHisOffice(certificate, person)

/** The moves open to him now. Nobody checks himself: his own are closed to him in every office. */
export const openMoves = (certificate: Certificate, person: Person): readonly CertificateMove[] =>
  isOfHisOffice(certificate, person) && certificate.volunteerId !== person.id
    ? MOVES_FROM[certificate.status]
    : []

/** Why he may not take this step; null when he may. Errors: CERTIFICATE.NOT_FOUND, OWN, MOVE_NOT_ALLOWED. */
export function refusedStep(certificate: Certificate, person: Person, move: CertificateMove): Refused | null {
  if (!maySee(certificate, person)) return refuse('CERTIFICATE.NOT_FOUND')
  if (certificate.volunteerId === person.id) return refuse('CERTIFICATE.OWN')
  if (!MOVES_FROM[certificate.status].includes(move))
    return refuse('CERTIFICATE.MOVE_NOT_ALLOWED', { status: CERTIFICATE_STATUSES[certificate.status] })
  return null
}
