import { claimOrder } from '../../../../domain/dispatch/claim-order'
import { assignmentIdOf } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { orders } from '../../store/collections'
import { changeOrder } from '../order/change-order'

export const claimAssignment: Command<'assignment.claim'> = async (context, { orderId }) => {
  const { person, nowMs, settings, tx } = context
  if (!person?.volunteer) return refuse('SESSION.REGISTRATION_NEEDED')
  const order = await orders.findIn(tx, orderId)
  if (order?.townId !== person.townId) return refuse('ASSIGNMENT.NOT_OPEN')
  const step = claimOrder(order, { ...person, volunteer: person.volunteer }, { atMs: nowMs, settings })
  const changes = await changeOrder(context, order, step)
  if (!changes.ok) return changes
  return ok({
    ...changes.value,
    receipt: { ...changes.value.receipt, assignmentId: assignmentIdOf(orderId, person.id) },
  })
}
