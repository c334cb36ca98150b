import { randomBytes } from 'node:crypto'
import { ok, refuse } from '../../../../domain/kernel/result'
import { toSpokenSigns } from '../../../../domain/kernel/spoken-signs'
import { answersForStation } from '../../../../domain/people/roles-of'
import { placeCodeText } from '../../../../domain/place/read-place-code'
import type { Command } from '../../runtime/context'
import { people } from '../../store/collections'
import { placeCodeAt } from '../../store/place-queries'

const SIGNS = 10

/** Two offices that ask at the same instant may get two cards; both of them hold. */
export const getPlaceCode: Command<'place.code'> = async (context, { stationId, personId, replace }) => {
  const { person, townId, nowMs, tx } = context
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const household = personId === undefined ? null : await people.findIn(tx, personId)
  if (personId !== undefined && household?.contact.stationId !== stationId)
    return refuse('SESSION.NOT_YOUR_STATION')
  const present = await placeCodeAt(townId, stationId, personId ?? null)
  if (present && !replace) return ok({ receipt: { placeCode: placeCodeText(present.id) } })
  const made = {
    id: toSpokenSigns([...randomBytes(SIGNS)]),
    townId,
    stationId,
    personId: personId ?? null,
    issuedAtMs: nowMs,
    issuedBy: person.id,
    revokedAtMs: null,
  }
  return ok({
    receipt: { placeCode: placeCodeText(made.id) },
    placeCodes: [made, ...(present ? [{ ...present, revokedAtMs: nowMs }] : [])],
  })
}
