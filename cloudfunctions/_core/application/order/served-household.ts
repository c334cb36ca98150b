import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Beneficiary, Order } from '../../../../domain/order/order'
import { mayOrderAt } from '../../../../domain/place/may-order-at'
import { readPlaceCode } from '../../../../domain/place/read-place-code'
import type { CommandContext } from '../../runtime/context'
import { people, placeCodes } from '../../store/collections'

export type ServedHousehold = {
  readonly beneficiary: Beneficiary
  readonly stationId: string
  readonly atDoor?: NonNullable<Order['atDoor']>
}

/** Whom a helper orders for at his door, without asking him for anything that the station knows. Null: no card was scanned. Errors: PLACE.CODE_UNKNOWN. */
export async function servedHousehold(
  { person, tx }: CommandContext,
  placeCode: string | undefined,
): Promise<Result<ServedHousehold | null>> {
  if (placeCode === undefined) return ok(null)
  const signs = readPlaceCode(placeCode)
  const code = signs === null ? null : await placeCodes.findIn(tx, signs)
  const known = code?.personId ? await people.findIn(tx, code.personId) : null
  if (!person || !code || !known || known.closed || !mayOrderAt(person, code))
    return refuse('PLACE.CODE_UNKNOWN')
  const { name, phone, addressText, stationId } = known.contact
  return ok({
    beneficiary: { personId: known.id, name, phone, addressText },
    stationId,
    atDoor: { usesApp: known.usesApp },
  })
}
