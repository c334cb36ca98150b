import { EXCLUSIONS } from '../order/exclusions'
import { recordName } from '../people/is-readable-person'
import type { HandSearch } from './search-by-hand'

/**
 * Each of those whom a person has named and who is not asked, with the reason why, as he reads it; '' where all are asked.
 * Who is in no team that may be sent is only counted: an id alone tells nobody's name.
 */
export function sayLeftOut(volunteerIds: readonly string[], { reached, search, picked }: HandSearch): string {
  const excluded = new Map(search.excluded.map(({ person, code }) => [person.id, EXCLUSIONS[code]]))
  const fitting = new Set(search.candidates.map(({ person }) => person.id))
  const asked = new Set(picked.map(({ person }) => person.id))
  const whyNot = (id: string): string =>
    excluded.get(id) ?? (fitting.has(id) ? '这一单问的人已经够多' : '已经接了这一单，或者已经去过')
  const unknown = new Set(volunteerIds).size - reached.length
  return [
    ...reached.filter(({ id }) => !asked.has(id)).map((each) => `${recordName(each)}（${whyNot(each.id)}）`),
    ...(unknown > 0 ? [`${unknown} 人不在能派的队伍里`] : []),
  ].join('、')
}
