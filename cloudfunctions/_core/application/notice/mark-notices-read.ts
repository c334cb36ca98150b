import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'

export const markNoticesRead: Command<'notice.markRead'> = async ({ person, nowMs }, { upToMs }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const readAtMs = Math.max(person.noticesReadAtMs, Math.min(upToMs, nowMs))
  return ok({ receipt: { readAtMs }, people: [{ ...person, noticesReadAtMs: readAtMs }] })
}
