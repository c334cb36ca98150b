import { bindPerson } from '../../../../domain/binding/bind-person'
import { boundNotices } from '../../../../domain/binding/binding-notices'
import { settleBinding } from '../../../../domain/binding/binding-request'
import { ok, refuse } from '../../../../domain/kernel/result'
import { withProvenPhone } from '../../../../domain/people/proven-phone'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Command } from '../../runtime/context'
import { people, personLinks } from '../../store/collections'
import { bindingAudit } from './binding-audit'
import { loadBinding } from './load-binding'

/** The office knows him. Whoever has registered himself in the meantime has a record of his own. */
export const bindRequest: Command<'person.bind'> = async (context, { requestId, personId }) => {
  const { tx, nowMs } = context
  const loaded = await loadBinding(context, requestId)
  if (!loaded.ok) return loaded
  const { request, office } = loaded.value
  const asker = (await people.findIn(tx, request.id)) ?? (await personLinks.findIn(tx, request.id))
  if (asker) return refuse('BINDING.ASKER_REGISTERED', { name: request.name })
  const person = await people.findIn(tx, personId)
  if (person?.townId !== request.townId || person.contact.stationId !== request.stationId)
    return refuse('BINDING.NOT_FOUND')
  const bound = bindPerson(person, request.agreed, nowMs)
  if (!bound.ok) return bound
  const by = office.id
  return ok({
    receipt: { status: 'bound' as const },
    people: [withProvenPhone(bound.value, 'office', nowMs)],
    personLinks: [{ id: request.id, townId: request.townId, personId, atMs: nowMs, proof: 'office', by }],
    bindingRequests: [settleBinding(request, 'bound', { by, atMs: nowMs })],
    audit: bindingAudit(bound.value, isTownCoordinator(office) ? 'town_coordinator' : 'station_head'),
    notices: boundNotices(bound.value, { byId: by, atMs: nowMs }),
  })
}
