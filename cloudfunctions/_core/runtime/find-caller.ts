import type { Block, Person } from '../../../domain/people/person'
import { personIdOf } from './ids'

export type Called = {
  readonly personId: string
  readonly person: Person | null
  /** What kept his earlier self from ordering; he has it still. Absent: nothing. */
  readonly formerBlock?: Block | undefined
}

/** The person of this openid, or who he is since he left and came back. One look-up for all who never left. */
export async function findCaller(
  openid: string,
  find: (id: string) => Promise<Person | null>,
): Promise<Called> {
  let formerBlock: Block | undefined
  for (let life = 0; ; life += 1) {
    const personId = personIdOf(openid, life)
    const person = await find(personId)
    if (!person?.closed) return { personId, person, formerBlock }
    formerBlock = person.block
  }
}
