import type { BindingRequest } from '../../../domain/binding/binding-request'
import type { Person } from '../../../domain/people/person'
import { bindingRequests, people } from './collections'
import { _, database } from './database'
import { withPhone } from './sealing/with-phone'

const MOST = 100
/** Of one name or one telephone in a village. */
const MOST_LIKE_HIM = 10

/** What waits at some stations, or in the whole town when `stationIds` is null; who has waited longest first. */
export const waitingBindings = (
  townId: string,
  stationIds: readonly string[] | null,
): Promise<readonly BindingRequest[]> =>
  bindingRequests.list({
    where: { townId, status: 'waiting', ...(stationIds && { stationId: _.in([...stationIds]) }) },
    orderBy: [['atMs', 'asc']],
    limit: MOST,
  })

/** People of that village without the app who have this name or this telephone. */
export const peopleLikeHim = ({
  townId,
  stationId,
  name,
  phone,
}: BindingRequest): Promise<readonly Person[]> =>
  people.list({
    where: _.and([
      { townId, 'contact.stationId': stationId, usesApp: false },
      _.or([{ 'contact.name': name }, withPhone(phone)]),
    ]),
    orderBy: [['_id', 'asc']],
    limit: MOST_LIKE_HIM,
  })

/** Whoever asked so long ago, and what became of it. */
export async function forgetBindingsBefore(atMs: number): Promise<void> {
  await database
    .collection('binding_requests')
    .where({ atMs: _.lte(atMs) })
    .remove()
}
