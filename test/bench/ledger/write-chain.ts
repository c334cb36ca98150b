import { sha256 } from '../../../cloudfunctions/_core/runtime/hash'
import { database } from '../../../cloudfunctions/_core/store/database'
import type { HourAccount, HourEntry } from '../../../domain/hours/hour-entry'
import { openAccount, postCredit } from '../../../domain/hours/post-credit'
import { withServices } from '../../../domain/hours/recent-services'
import { stationAccountId, volunteerAccountId } from '../../../domain/kernel/ids'
import { DAY_MS, HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { TOWN } from '../../../domain/town/stations'

const AT_ONCE = 1_000

type Between = { readonly volunteerId: string; readonly stationId: string; readonly untilMs: number }

const stored = <T extends { readonly id: string }>({ id, ...rest }: T) => ({ ...rest, _id: id })

/** A sound chain of so many credits behind a volunteer and a station, one service a day, straight into the store. */
export async function writeChain(
  length: number,
  { volunteerId, stationId, untilMs }: Between,
): Promise<void> {
  let volunteer = openAccount(volunteerAccountId(volunteerId), TOWN.id)
  let station = openAccount(stationAccountId(stationId), TOWN.id)
  let recent: HourAccount['recent'] = []
  const waiting: HourEntry[] = []
  const flush = async () => {
    await database.collection('hour_entries').add(waiting.splice(0).map(stored))
  }
  for (let at = 0; at < length; at += 1) {
    const outMs = untilMs - (length - at) * DAY_MS
    const orderId = `past-${volunteerId}-${at}`
    const posting = postCredit(
      {
        ...{ townId: TOWN.id, stationId, volunteerId, orderId, title: '理发', project: null },
        ...{ hourClass: 'verified', minutes: 60, servedUntilMs: outMs, confirmedBy: 'p', atMs: outMs },
        ...{ lentByStationId: null, revision: 1, reason: null },
      },
      { volunteer, station },
      sha256,
    )
    ;({ volunteer, station } = posting)
    const spans = [{ inMs: outMs - HOUR_MS, outMs }]
    recent = withServices(recent, orderId, [{ orderId, title: '理发', spans, minutes: 60 }])
    waiting.push(...posting.entries)
    if (waiting.length >= AT_ONCE) await flush()
  }
  if (length === 0) return
  if (waiting.length > 0) await flush()
  await database.collection('hour_accounts').add([stored({ ...volunteer, recent }), stored(station)])
}
