import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForStation } from '../../../../domain/people/roles-of'
import { screenIdOf } from '../../../../domain/screen/screen'
import type { Command } from '../../runtime/context'

export const stopScreen: Command<'screen.stop'> = async ({ person, townId, nowMs }, { stationId }) => {
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const id = screenIdOf(stationId)
  return ok({
    receipt: { stationId },
    screen: { id, townId, stationId, code: null, changedAtMs: nowMs, changedBy: person.id },
  })
}
