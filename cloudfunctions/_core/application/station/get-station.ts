import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForStation } from '../../../../domain/people/roles-of'
import { findStation } from '../../../../domain/town/stations'
import type { Query } from '../../runtime/context'
import { stations } from '../../store/collections'

export const getStation: Query<'station.get'> = async ({ person }, { stationId }) => {
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const office = await stations.find(stationId)
  return ok({
    stationId,
    name: findStation(stationId)?.name ?? '',
    firstResponsible: office?.firstResponsible ?? '',
    dailyContact: office?.dailyContact ?? '',
    phone: office?.phone ?? '',
    openingWords: office?.openingWords ?? '',
  })
}
