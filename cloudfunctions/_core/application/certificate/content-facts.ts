import type { Certificate } from '../../../../domain/certificate/certificate'
import { findStation, TOWN } from '../../../../domain/town/stations'
import { people, stations } from '../../store/collections'
import { recordsOf } from './read-records'

/** Everything that a certificate says of others than its issuer's head: who, what, from which station. */
export async function contentFacts(certificate: Certificate, atMs: number) {
  const { volunteerId, volunteerName, stationId } = certificate
  const [{ records, leftOut }, volunteer, office] = await Promise.all([
    recordsOf(certificate),
    people.find(volunteerId),
    stations.find(stationId),
  ])
  return {
    records,
    leftOut,
    atMs,
    volunteer: {
      name: volunteer?.contact.name ?? volunteerName,
      volunteerNo: volunteer?.volunteer?.volunteerNo ?? '',
    },
    issuer: {
      stationId,
      name: `${TOWN.name}${findStation(stationId)?.name ?? ''}`,
      phone: office?.phone ?? '',
    },
  }
}
