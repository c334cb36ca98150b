import { blockInForce } from '../people/block'
import type { Person } from '../people/person'
import type { Activity } from './activity'
import { heldHindrance, placeHindrance } from './enrol-hindrances'
import type { Enrolment } from './enrolment'
import type { ActivityContext } from './move-activity'

/** Who is on a list, as they are now, by id; of whom nothing is known any more is not in it. */
export type ListedPeople = ReadonlyMap<string, Person>

export const listedPeople = (people: readonly Person[]): ListedPeople =>
  new Map(people.map((person) => [person.id, person]))

type Now = Pick<ActivityContext, 'atMs' | 'settings'>

const BLOCKED = '现在不能报名'
const WAS_BLOCKED = '那时候不能参加'

/** What keeps him whose line this is from coming, in words; null: nothing. */
export function lineHindrance(
  activity: Activity,
  { personId, kind }: Pick<Enrolment, 'personId' | 'kind'>,
  known: ListedPeople,
  { atMs, settings }: Now,
): string | null {
  const person = known.get(personId)
  if (!person || person.closed || blockInForce(person, atMs)) return BLOCKED
  return placeHindrance(activity, person, kind, settings)
}

const wasBlocked = (person: Person, { endsAtMs }: Activity): boolean => {
  const block = blockInForce(person, endsAtMs)
  return block !== null && block.atMs <= endsAtMs
}

/** What kept him whose line this is from having been there; what became of him since does not. */
export function lineHindranceThen(
  activity: Activity,
  { personId, kind }: Pick<Enrolment, 'personId' | 'kind'>,
  known: ListedPeople,
  { settings }: Pick<Now, 'settings'>,
): string | null {
  const person = known.get(personId)
  if (!person || person.closed) return BLOCKED
  return wasBlocked(person, activity) ? WAS_BLOCKED : heldHindrance(activity, person, kind, settings)
}
