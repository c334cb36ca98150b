import type { BindingRequest } from '../../../../domain/binding/binding-request'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { answersForStation } from '../../../../domain/people/roles-of'
import type { CommandContext } from '../../runtime/context'
import { bindingRequests } from '../../store/collections'

export type LoadedBinding = { readonly request: BindingRequest; readonly office: Person }

/** What waits on the desk of who calls. Errors: BINDING.NOT_FOUND. */
export async function loadBinding(
  { tx, person: office }: CommandContext,
  requestId: string,
): Promise<Result<LoadedBinding>> {
  if (!office) return refuse('SESSION.REGISTRATION_NEEDED')
  const request = await bindingRequests.findIn(tx, requestId)
  const isHis = request?.townId === office.townId && answersForStation(office, request.stationId)
  return request && isHis && request.status === 'waiting'
    ? ok({ request, office })
    : refuse('BINDING.NOT_FOUND')
}
