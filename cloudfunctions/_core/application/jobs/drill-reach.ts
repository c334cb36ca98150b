import { mapRecord } from '../../../../domain/kernel/map-record'
import { isQuietTime, shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { CHANNELS, channelTo } from '../../../../domain/notice/reach'
import { reachNotice } from '../../../../domain/notice/reach-notice'
import { STATIONS, TOWN } from '../../../../domain/town/stations'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { creditsOf } from '../../store/message-queries'
import { addNotices, knownNoticeIds } from '../../store/notice-queries'
import { peopleOf } from '../../store/people-queries'
import { townSettingsOf } from '../../store/town-rules'

async function noticeFor(stationId: string, townId: string, atMs: number) {
  const people = await peopleOf(townId, stationId)
  const credits = await creditsOf(people.map(({ id }) => id))
  const creditOf = new Map(credits.map((each) => [each.personId, each]))
  const channels = people.map((person) => channelTo(person, creditOf.get(person.id) ?? null, atMs))
  const counts = mapRecord(CHANNELS, (_, channel) => channels.filter((each) => each === channel).length)
  return reachNotice({ townId, stationId, counts, atMs })
}

/** On the first day of a month, by day, each station reads whom it could not reach. */
export async function drillReach(nowMs: number): Promise<Tally> {
  const settings = await townSettingsOf(TOWN.id, nowMs)
  if (shanghaiParts(nowMs).day !== 1 || isQuietTime(nowMs, settings)) return { reachDrills: 0 }
  const zero = mapRecord(CHANNELS, () => 0)
  const idOf = (stationId: string) =>
    reachNotice({ townId: TOWN.id, stationId, counts: zero, atMs: nowMs }).id
  const known = await knownNoticeIds(STATIONS.map(({ id }) => idOf(id)))
  const due = STATIONS.filter(({ id }) => !known.has(idOf(id)))
  const { done, failed } = await eachSafely(due, 'jobs.reach', async ({ id }) => {
    await addNotices([await noticeFor(id, TOWN.id, nowMs)])
    return true
  })
  return { reachDrills: done, reachFailed: failed }
}
