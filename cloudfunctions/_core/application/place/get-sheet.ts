import { ok, refuse } from '../../../../domain/kernel/result'
import { MINUTE_MS } from '../../../../domain/kernel/shanghai-time'
import { answersForStation } from '../../../../domain/people/roles-of'
import { placeCodeText } from '../../../../domain/place/read-place-code'
import { findStation } from '../../../../domain/town/stations'
import { drawCards } from '../../paper/draw-cards'
import { paperFontsIn } from '../../paper/paper-fonts'
import type { Query } from '../../runtime/context'
import { sha256 } from '../../runtime/hash'
import { stations } from '../../store/collections'
import { putFile, temporaryUrl } from '../../store/files'
import { householdCodesAt } from '../../store/place-queries'

const HOLDS_MINUTES = 10

/** Drawn anew each time; the same cards are the same file. */
export const getSheet: Query<'place.sheet'> = async ({ person, nowMs }, { stationId, personIds }) => {
  const station = findStation(stationId)
  if (!person || !station || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const codes = (await householdCodesAt(person.townId, stationId)).filter(
    ({ personId }) => personId !== null && personIds.includes(personId),
  )
  if (codes.length === 0) return refuse('PLACE.NO_HOUSEHOLD')
  const office = await stations.find(stationId)
  const cards = codes.map(({ id }) => ({ signs: id, says: placeCodeText(id) }))
  const about = { station: station.name, phone: office?.phone ?? '', atMs: codes[0]?.issuedAtMs ?? nowMs }
  const bytes = await drawCards(cards, about, paperFontsIn(__dirname))
  const name = sha256(JSON.stringify([cards, about])).slice(0, 20)
  const fileId = await putFile(`place-cards/${person.townId}/${stationId}-${name}.pdf`, bytes)
  const url = await temporaryUrl(fileId, HOLDS_MINUTES * 60)
  if (!url) throw new Error(`no address for the cards of ${stationId}`)
  return ok({ url, untilMs: nowMs + HOLDS_MINUTES * MINUTE_MS, fileName: `门口的码-${station.village}.pdf` })
}
