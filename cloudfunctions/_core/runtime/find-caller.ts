import type { PersonLink } from '../../../domain/binding/person-link'
import type { Block, Person } from '../../../domain/people/person'
import { personIdOf } from './ids'

export type Called = {
  readonly personId: string
  readonly person: Person | null
  /** What kept his earlier self from ordering; he has it still. Absent: nothing. */
  readonly formerBlock?: Block | undefined
}

export type FindCaller = {
  readonly person: (id: string) => Promise<Person | null>
  readonly link: (id: string) => Promise<PersonLink | null>
}

/**
 * The person of this openid: the one of that id, or whom he was bound to because the station had registered him before;
 * or who he is since he left and came back. One look-up for all who registered themselves and never left.
 */
export async function findCaller(openid: string, find: FindCaller): Promise<Called> {
  let formerBlock: Block | undefined
  for (let life = 0; ; life += 1) {
    const ownId = personIdOf(openid, life)
    const own = await find.person(ownId)
    const link = own ? null : await find.link(ownId)
    const person = link ? await find.person(link.personId) : own
    if (!person?.closed) return { personId: person?.id ?? ownId, person, formerBlock }
    formerBlock = person.block
  }
}
