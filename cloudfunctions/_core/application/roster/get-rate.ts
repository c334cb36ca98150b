import { ok, refuse } from '../../../../domain/kernel/result'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { answersForPlace } from '../../../../domain/people/answers-for-place'
import { partyRate } from '../../../../domain/roster/party-rate'
import type { Query } from '../../runtime/context'
import { readRoster } from './read-roster'

export const getRate: Query<'roster.rate'> = async ({ person, townId, nowMs }, { stationId }) => {
  if (!person || !answersForPlace(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const { year } = shanghaiParts(nowMs)
  const { entries, people } = await readRoster(townId, stationId)
  return ok({ stationId, year, atMs: nowMs, ...partyRate(entries, people, year) })
}
