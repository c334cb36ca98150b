import type { PlaceCode } from '../../../domain/place/place-code'
import { placeCodes } from './collections'
import { _ } from './database'
import { everyPage, PAGE_ROWS } from './every-page'

/** The card that holds at a station or a household; null when there is none. */
export async function placeCodeAt(
  townId: string,
  stationId: string,
  personId: string | null,
): Promise<PlaceCode | null> {
  const [code] = await placeCodes.list({
    where: { townId, stationId, personId, revokedAtMs: null },
    limit: 1,
  })
  return code ?? null
}

/** The cards that hold at the households of a station. */
export const householdCodesAt = (townId: string, stationId: string): Promise<readonly PlaceCode[]> =>
  everyPage((last) => {
    const where = { townId, stationId, personId: _.neq(null), revokedAtMs: null }
    return placeCodes.list({
      where: last ? _.and([where, { _id: _.gt(last.id) }]) : where,
      orderBy: [['_id', 'asc']],
      limit: PAGE_ROWS,
    })
  })
