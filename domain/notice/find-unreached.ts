import { ok, type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { answersForStation } from '../people/roles-of'
import { channelTo } from './reach'

/** Somebody of this office's stations whom nothing but a telephone reaches. Errors: SESSION.NOT_YOUR_STATION, CALL.NOT_WAITING. */
export function findUnreached(
  office: Person | null,
  person: Person | null,
  nowMs: number,
): Result<{ readonly office: Person; readonly person: Person }> {
  if (!office || !person || person.closed || !answersForStation(office, person.contact.stationId))
    return refuse('SESSION.NOT_YOUR_STATION')
  return channelTo(person, null, nowMs) === 'phone' ? ok({ office, person }) : refuse('CALL.NOT_WAITING')
}
