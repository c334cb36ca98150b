import { ok, refuse } from '../../../../domain/kernel/result'
import { reasonWords } from '../../../../domain/order/reasons'
import { blockInForce } from '../../../../domain/people/block'
import { byName } from '../../../../domain/people/by-name'
import { answersForStation } from '../../../../domain/people/roles-of'
import type { Query } from '../../runtime/context'
import { blockedPeopleOf } from '../../store/office-queries'
import { peopleByIds } from '../../store/people-queries'

export const listBlocked: Query<'person.blocked'> = async ({ person, townId, nowMs }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const all = await blockedPeopleOf(townId, nowMs)
  const mine = all.filter(({ contact }) => answersForStation(person, contact.stationId))
  const authors = mine.length === 0 ? [] : await peopleByIds(mine.flatMap(({ block }) => block?.by ?? []))
  const names = new Map(authors.map(({ id, contact }) => [id, contact.name]))
  return ok({
    people: mine
      .flatMap((each) => {
        const block = blockInForce(each, nowMs)
        if (!block) return []
        const { reason, by, atMs, untilMs } = block
        return [
          {
            personId: each.id,
            name: each.contact.name,
            stationId: each.contact.stationId,
            words: reasonWords('block', reason),
            by: names.get(by) ?? '',
            atMs,
            untilMs,
          },
        ]
      })
      .sort((a, b) => byName(a.name, b.name)),
  })
}
