import { randomBytes } from 'node:crypto'
import { toSpokenSigns } from '../../../../domain/kernel/spoken-signs'
import type { PlaceCode } from '../../../../domain/place/place-code'

const SIGNS = 10

/** A card that has never been. */
export const newPlaceCode = (of: Omit<PlaceCode, 'id' | 'revokedAtMs'>): PlaceCode => ({
  id: toSpokenSigns([...randomBytes(SIGNS)]),
  ...of,
  revokedAtMs: null,
})
