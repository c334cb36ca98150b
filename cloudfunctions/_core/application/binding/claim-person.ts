import { bindPerson, claimedBy } from '../../../../domain/binding/bind-person'
import { boundNotices } from '../../../../domain/binding/binding-notices'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { withProvenPhone } from '../../../../domain/people/proven-phone'
import type { Command } from '../../runtime/context'
import { people } from '../../store/collections'
import { peopleWithPhone } from '../../store/office-queries'
import { bindingAudit } from './binding-audit'

/** Found beside the transaction, read again within it: what counts is what stands there now. */
export const claimPerson: Command<'person.claim'> = async (context, { name, agreed }) => {
  const { tx, person, personId, townId, nowMs, provenPhone: phone, formerBlock } = context
  if (person) return refuse('BINDING.REGISTERED_ALREADY')
  if (!phone) return refuse('BINDING.PHONE_NOT_PROVEN')
  const now: Person[] = []
  for (const { id } of await peopleWithPhone(townId, phone)) {
    const found = await people.findIn(tx, id)
    if (found) now.push(found)
  }
  const claimed = claimedBy(now, { name, phone })
  if (!claimed.ok) return claimed
  const bound = bindPerson(claimed.value, agreed, nowMs, formerBlock)
  if (!bound.ok) return bound
  const { id } = bound.value
  return ok({
    receipt: { personId: id },
    people: [withProvenPhone(bound.value, 'wechat', nowMs)],
    personLinks: [{ id: personId, townId, personId: id, atMs: nowMs, proof: 'phone', by: personId }],
    audit: bindingAudit(bound.value, 'villager'),
    notices: boundNotices(bound.value, { byId: id, atMs: nowMs }),
  })
}
