import { mapRecord } from '../../../../domain/kernel/map-record'
import { ok, refuse } from '../../../../domain/kernel/result'
import { CHANNEL_CODES, CHANNELS, type Channel, channelTo } from '../../../../domain/notice/reach'
import { byName } from '../../../../domain/people/by-name'
import { isActiveVolunteer } from '../../../../domain/people/is-active-volunteer'
import { answersForStation } from '../../../../domain/people/roles-of'
import { maskPhone } from '../../../../domain/privacy/mask'
import type { Query } from '../../runtime/context'
import { creditsOf } from '../../store/message-queries'
import { peopleOf } from '../../store/people-queries'

const MOST_LISTED = 200
const SURE: readonly Channel[] = ['wechat', 'app']

export const getReach: Query<'notice.reach'> = async ({ person, nowMs }, { stationId }) => {
  if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const people = await peopleOf(person.townId, stationId)
  const credits = people.length > 0 ? await creditsOf(people.map(({ id }) => id)) : []
  const creditOf = new Map(credits.map((each) => [each.personId, each]))
  const rows = people.map((each) => ({
    personId: each.id,
    name: each.contact.name,
    phone: each.contact.phone && maskPhone(each.contact.phone),
    channel: channelTo(each, creditOf.get(each.id) ?? null, nowMs),
    volunteer: isActiveVolunteer(each),
    readAtMs: each.noticesReadAtMs || null,
  }))
  const unsure = rows
    .filter(({ channel }) => !SURE.includes(channel))
    .sort(
      (a, b) =>
        CHANNEL_CODES.indexOf(b.channel) - CHANNEL_CODES.indexOf(a.channel) ||
        Number(b.volunteer) - Number(a.volunteer) ||
        byName(a.name, b.name),
    )
  return ok({
    stationId,
    atMs: nowMs,
    counts: mapRecord(CHANNELS, (_, channel) => rows.filter((row) => row.channel === channel).length),
    people: unsure.slice(0, MOST_LISTED),
    more: unsure.length > MOST_LISTED,
  })
}
