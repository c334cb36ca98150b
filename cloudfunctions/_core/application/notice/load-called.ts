import { personMailbox } from '../../../../domain/kernel/ids'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Notice } from '../../../../domain/notice/notice'
import type { Person } from '../../../../domain/people/person'
import { answersForStation } from '../../../../domain/people/roles-of'
import type { CommandContext } from '../../runtime/context'
import { notices, people } from '../../store/collections'

export type Called = { readonly office: Person; readonly notice: Notice; readonly person: Person }

const PERSON = personMailbox('')

/** A line that waits for a call of this office, and whose it is. */
export async function loadCalled(
  { person: office, tx }: Pick<CommandContext, 'person' | 'tx'>,
  noticeId: string,
): Promise<Result<Called>> {
  const notice = await notices.findIn(tx, noticeId)
  if (!office || !notice?.call || !answersForStation(office, notice.call.stationId))
    return refuse('CALL.NOT_WAITING')
  const person = await people.findIn(tx, notice.to.slice(PERSON.length))
  return person && notice.delivery === 'call' ? ok({ office, notice, person }) : refuse('CALL.NOT_WAITING')
}
