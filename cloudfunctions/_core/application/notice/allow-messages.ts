import { ok, refuse } from '../../../../domain/kernel/result'
import { messageCreditsId, withAllowed } from '../../../../domain/notice/message-credits'
import type { Command } from '../../runtime/context'
import { messageCredits } from '../../store/collections'

export const allowMessages: Command<'notice.allow'> = async ({ person, openid, tx }, { allowed }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const known = await messageCredits.findIn(tx, messageCreditsId(person.id))
  const owner = { townId: person.townId, personId: person.id, openid }
  const credits = withAllowed(known, owner, allowed)
  return ok({ receipt: { ...credits.left }, messageCredits: credits })
}
