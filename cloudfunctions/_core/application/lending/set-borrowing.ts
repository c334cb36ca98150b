import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForStation } from '../../../../domain/people/roles-of'
import { unknownOffice } from '../../../../domain/town/station-office'
import type { Command } from '../../runtime/context'
import { stations } from '../../store/collections'

/** The receipt in the journal is the log of who wanted what. A station that nobody has entered yet is known from then on. */
export const setBorrowing: Command<'station.setBorrowing'> = async (
  { tx, person, townId },
  { stationId, borrows },
) => {
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const office = (await stations.findIn(tx, stationId)) ?? unknownOffice(stationId, townId)
  return ok({ receipt: { stationId, borrows }, stations: [{ ...office, borrows }] })
}
