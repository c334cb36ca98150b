import { EXPORT_LIMITS } from '../../../../domain/export/export-limits'
import { ok, refuse } from '../../../../domain/kernel/result'
import { MINUTE_MS } from '../../../../domain/kernel/shanghai-time'
import { answersForStation } from '../../../../domain/people/roles-of'
import type { PlaceCode } from '../../../../domain/place/place-code'
import { placeCodeText } from '../../../../domain/place/read-place-code'
import { findStation } from '../../../../domain/town/stations'
import { drawCards } from '../../paper/draw-cards'
import { paperFontsIn } from '../../paper/paper-fonts'
import type { Query } from '../../runtime/context'
import { sha256 } from '../../runtime/hash'
import { stations } from '../../store/collections'
import { householdCodesAt } from '../../store/place-queries'
import { programCode } from '../../wechat/program-code'
import { linkFile } from '../file/link-file'

/** Where WeChat's scanner leads. */
const PAGE = 'packages/villager/scan/index'

/** Codes that WeChat opens by itself; none where it makes none for the first of them. */
async function picturesOf(codes: readonly PlaceCode[]): Promise<readonly (Buffer | null)[]> {
  const [first, ...others] = codes.map(({ id }) => ({ page: PAGE, scene: id }))
  const picture = first ? await programCode(first) : null
  return picture ? [picture, ...(await Promise.all(others.map(programCode)))] : []
}

/** Drawn anew each time; the same cards are the same file. */
export const getSheet: Query<'place.sheet'> = async ({ person, nowMs }, { stationId, personIds }) => {
  const station = findStation(stationId)
  if (!person || !station || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const codes = (await householdCodesAt(person.townId, stationId)).filter(
    ({ personId }) => personId !== null && personIds.includes(personId),
  )
  if (codes.length === 0) return refuse('PLACE.NO_HOUSEHOLD')
  const office = await stations.find(stationId)
  const pictures = await picturesOf(codes)
  const cards = codes.map(({ id }, at) => ({
    signs: id,
    says: placeCodeText(id),
    picture: pictures[at] ?? null,
  }))
  const about = { station: station.name, phone: office?.phone ?? '', atMs: codes[0]?.issuedAtMs ?? nowMs }
  const content = await drawCards(cards, about, paperFontsIn(__dirname))
  const name = sha256(
    JSON.stringify([cards.map(({ signs, picture }) => [signs, picture !== null]), about]),
  ).slice(0, 20)
  const path = `place-cards/${person.townId}/${stationId}-${name}.pdf`
  const linked = await linkFile({ path, fileName: `门口的码-${station.village}.pdf`, content })
  return ok({ ...linked, untilMs: nowMs + EXPORT_LIMITS.linkMinutes * MINUTE_MS })
}
