import { ok } from '../../../../domain/kernel/result'
import { findUnreached } from '../../../../domain/notice/find-unreached'
import type { CheckedInput } from '../../../../types/actions'
import type { Caller } from '../../runtime/context'
import { people } from '../../store/collections'

/** What a look that was written down shows, to who holds the office now. */
export async function readUnreached(
  { person, nowMs }: Caller,
  { personId }: CheckedInput<'notice.reachPhone'>,
) {
  const found = findUnreached(person, await people.find(personId), nowMs)
  return found.ok ? ok({ personId, phone: found.value.person.contact.phone }) : found
}
