import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForStation } from '../../../../domain/people/roles-of'
import type { PlaceCode } from '../../../../domain/place/place-code'
import type { Command } from '../../runtime/context'
import { people } from '../../store/collections'
import { householdCodesAt } from '../../store/place-queries'
import { newPlaceCode } from './new-place-code'

/** Who lives elsewhere, has left or has a card already is passed over. */
export const makeCards: Command<'place.makeCards'> = async (
  { person, townId, nowMs, tx },
  { stationId, personIds },
) => {
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const known = new Set((await householdCodesAt(townId, stationId)).map(({ personId }) => personId))
  const made: PlaceCode[] = []
  for (const personId of new Set(personIds)) {
    const household = known.has(personId) ? null : await people.findIn(tx, personId)
    if (!household || household.closed || household.contact.stationId !== stationId) continue
    made.push(newPlaceCode({ townId, stationId, personId, issuedAtMs: nowMs, issuedBy: person.id }))
  }
  return ok({ receipt: { made: made.length }, placeCodes: made })
}
