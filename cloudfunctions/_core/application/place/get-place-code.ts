import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { servedPersonId } from '../../../../domain/order/served-person-id'
import { answersForStation } from '../../../../domain/people/roles-of'
import { placeCodeText } from '../../../../domain/place/read-place-code'
import type { CheckedInput } from '../../../../types/actions'
import type { Command, CommandContext } from '../../runtime/context'
import { orders, people } from '../../store/collections'
import { placeCodeAt } from '../../store/place-queries'
import { newPlaceCode } from './new-place-code'

/** Whose household it is; null for the station's own card. */
async function householdOf(
  { tx }: CommandContext,
  { stationId, personId, orderId }: CheckedInput<'place.code'>,
): Promise<Result<string | null>> {
  const order = orderId === undefined ? null : await orders.findIn(tx, orderId)
  if (orderId !== undefined && order?.stationId !== stationId) return refuse('ORDER.NOT_FOUND')
  const id = order ? servedPersonId(order) : personId
  if (id === undefined) return ok(null)
  const household = id === null ? null : await people.findIn(tx, id)
  if (!household) return refuse('PLACE.NO_HOUSEHOLD')
  return household.contact.stationId === stationId ? ok(household.id) : refuse('SESSION.NOT_YOUR_STATION')
}

/** Two offices that ask at the same instant may get two cards; both of them hold. */
export const getPlaceCode: Command<'place.code'> = async (context, input) => {
  const { stationId, replace } = input
  const { person, townId, nowMs } = context
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const household = await householdOf(context, input)
  if (!household.ok) return household
  const present = await placeCodeAt(townId, stationId, household.value)
  if (present && !replace) return ok({ receipt: { placeCode: placeCodeText(present.id) } })
  const made = newPlaceCode({
    townId,
    stationId,
    personId: household.value,
    issuedAtMs: nowMs,
    issuedBy: person.id,
  })
  return ok({
    receipt: { placeCode: placeCodeText(made.id) },
    placeCodes: [made, ...(present ? [{ ...present, revokedAtMs: nowMs }] : [])],
  })
}
