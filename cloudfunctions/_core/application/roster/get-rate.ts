import { ok, refuse } from '../../../../domain/kernel/result'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { partyRate } from '../../../../domain/roster/party-rate'
import type { Query } from '../../runtime/context'
import { answersForEntry } from './answers-for-entry'
import { readRoster } from './read-roster'

export const getRate: Query<'roster.rate'> = async ({ person, townId, nowMs }, { stationId }) => {
  if (!person || !answersForEntry(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const { year } = shanghaiParts(nowMs)
  const { entries, people } = await readRoster(townId, stationId)
  return ok({ stationId, year, atMs: nowMs, ...partyRate(entries, people, year) })
}
