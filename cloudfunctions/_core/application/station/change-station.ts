import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForStation } from '../../../../domain/people/roles-of'
import { unknownOffice } from '../../../../domain/town/station-office'
import type { Command } from '../../runtime/context'
import { stations } from '../../store/collections'

/** The receipt in the journal is the log of what was changed, by whom and when. */
export const changeStation: Command<'station.change'> = async ({ tx, person, townId }, input) => {
  const { stationId, ...said } = input
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const office = (await stations.findIn(tx, stationId)) ?? unknownOffice(stationId, townId)
  return ok({ receipt: input, stations: [{ ...office, ...said }] })
}
