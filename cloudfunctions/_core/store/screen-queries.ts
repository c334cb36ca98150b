import type { Screen } from '../../../domain/screen/screen'
import { screens } from './collections'

/** The screen that a code opens; null where nobody has given it out, or it was taken back. */
export async function screenByCode(townId: string, code: string): Promise<Screen | null> {
  const [screen] = await screens.list({ where: { townId, code }, limit: 1 })
  return screen ?? null
}
