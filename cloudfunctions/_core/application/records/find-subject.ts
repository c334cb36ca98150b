import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { partyTo } from '../../../../domain/records/party-to'
import type { RecordParty } from '../../../../domain/records/record-lifecycle'

export type Subject = { readonly subject: Person; readonly party: RecordParty }

/** The volunteer whose record is asked for, and what the caller is to him. Errors: RECORD.NOT_YOUR_VOLUNTEER. */
export async function findSubject(
  caller: Person,
  volunteerId: string,
  find: (id: string) => Promise<Person | null>,
): Promise<Result<Subject>> {
  const subject = volunteerId === caller.id ? caller : await find(volunteerId)
  const party = subject && partyTo(caller, subject)
  return subject && party ? ok({ subject, party }) : refuse('RECORD.NOT_YOUR_VOLUNTEER')
}
