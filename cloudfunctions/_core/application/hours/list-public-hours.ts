import { publicRecord } from '../../../../domain/hours/public-record'
import { ok, refuse } from '../../../../domain/kernel/result'
import { DAY_MS } from '../../../../domain/kernel/shanghai-time'
import { findStation } from '../../../../domain/town/stations'
import type { Query } from '../../runtime/context'
import { creditCursor, creditsPostedBy } from '../../store/public-hours'

/** Signs of an entry's hash that are enough to tell the lines of a list apart. */
const MARK = 16

export const listPublicHours: Query<'hours.publicList'> = async ({ nowMs, settings }, input) => {
  const { stationId, limit } = input
  if (!findStation(stationId)) return refuse('ORDER.STATION_UNKNOWN')
  const { publicationDays: days } = settings
  const posted = await creditsPostedBy(stationId, nowMs - days * DAY_MS, input)
  const shown = posted.slice(0, limit)
  const last = shown.at(-1)
  return ok({
    days,
    items: shown.map(({ credit, order, volunteer }) => ({
      id: credit.hash.slice(0, MARK),
      ...publicRecord(credit, order, volunteer),
    })),
    nextCursor: posted.length > limit && last ? creditCursor(last.credit) : null,
  })
}
