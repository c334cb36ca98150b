import type { PlaceCode } from '../../../domain/place/place-code'
import { placeCodes } from './collections'

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
