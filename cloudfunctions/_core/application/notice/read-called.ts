import { personMailbox } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForStation } from '../../../../domain/people/roles-of'
import type { CheckedInput } from '../../../../types/actions'
import type { Caller } from '../../runtime/context'
import { notices, people } from '../../store/collections'

const PERSON = personMailbox('')

/** What a look that was written down shows, to who holds the office now. */
export async function readCalled({ person }: Caller, { noticeId }: CheckedInput<'notice.callPhone'>) {
  const notice = await notices.find(noticeId)
  const called = notice && (await people.find(notice.to.slice(PERSON.length)))
  if (!person || !called || !notice.call || !answersForStation(person, notice.call.stationId))
    return refuse('CALL.NOT_WAITING')
  const { phone, addressText } = called.contact
  return ok({ noticeId, phone, addressText })
}
