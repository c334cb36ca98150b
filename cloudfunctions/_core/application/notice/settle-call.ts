import { ok, refuse } from '../../../../domain/kernel/result'
import { noticeAfterCall } from '../../../../domain/notice/call-outcomes'
import type { Notice } from '../../../../domain/notice/notice'
import { answersForStation } from '../../../../domain/people/roles-of'
import type { Command } from '../../runtime/context'
import { notices } from '../../store/collections'

/** Whoever was called meanwhile for some of the lines is told the others all the same; all of them settled is a refusal. */
export const settleCall: Command<'notice.called'> = async ({ person, tx, nowMs }, { noticeIds, outcome }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const called: Notice[] = []
  for (const id of new Set(noticeIds)) {
    const step = noticeAfterCall(await notices.findIn(tx, id), { by: person.id, atMs: nowMs, outcome })
    if (step.ok && answersForStation(person, step.value.call.stationId)) called.push(step.value)
  }
  if (called.length === 0) return refuse('CALL.NOT_WAITING')
  return ok({ receipt: { outcome, lines: called.length }, called })
}
