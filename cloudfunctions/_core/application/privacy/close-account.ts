import { ok, refuse } from '../../../../domain/kernel/result'
import { closeAccount as close } from '../../../../domain/privacy/close-account'
import type { Command } from '../../runtime/context'
import { countOpenOrdersOf, hasUnsettledTask } from '../../store/retention-queries'

/** The profile goes at once; what orders and messages tell of him is cleared by `jobs` within some minutes. */
export const closeAccount: Command<'me.delete'> = async ({ person, nowMs }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const ties = {
    openOrders: await countOpenOrdersOf(person),
    openTasks: person.volunteer !== null && (await hasUnsettledTask(person)),
  }
  const closed = close(person, ties, nowMs)
  if (!closed.ok) return closed
  return ok({
    receipt: { closedAtMs: nowMs },
    people: [closed.value],
    audit: {
      actorRole: 'villager',
      kind: 'close_account',
      objectKind: 'person',
      objectId: person.id,
      objectLabel: person.volunteer?.volunteerNo ?? '',
      subjectId: person.id,
      fields: [],
      reason: '',
      result: 'done',
    },
  })
}
