import { randomBytes } from 'node:crypto'
import { ok, refuse } from '../../../../domain/kernel/result'
import { toSpokenSigns } from '../../../../domain/kernel/spoken-signs'
import { answersForStation } from '../../../../domain/people/roles-of'
import { screenIdOf } from '../../../../domain/screen/screen'
import type { Command } from '../../runtime/context'
import { screens } from '../../store/collections'

const SIGNS = 10

/** Where the browser app is published, as `docs/operations.md` says. */
const publishedPage = (): string => process.env.SCREEN_URL ?? ''

export const getScreenCode: Command<'screen.code'> = async (
  { tx, person, townId, nowMs },
  { stationId, replace },
) => {
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const id = screenIdOf(stationId)
  const present = (await screens.findIn(tx, id))?.code
  if (present && !replace) return ok({ receipt: { code: present, page: publishedPage() } })
  const code = toSpokenSigns([...randomBytes(SIGNS)])
  return ok({
    receipt: { code, page: publishedPage() },
    screen: { id, townId, stationId, code, changedAtMs: nowMs, changedBy: person.id },
  })
}
