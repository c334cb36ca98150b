import { settleBinding } from '../../../../domain/binding/binding-request'
import { ok } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { loadBinding } from './load-binding'

export const declineBinding: Command<'person.declineBinding'> = async (context, { requestId }) => {
  const loaded = await loadBinding(context, requestId)
  if (!loaded.ok) return loaded
  const { request, office } = loaded.value
  const declined = settleBinding(request, 'declined', { by: office.id, atMs: context.nowMs })
  return ok({ receipt: { status: 'declined' as const }, bindingRequests: [declined] })
}
