import { parseAssignmentId } from '../../../../domain/kernel/ids'
import { refuse } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { getOrder } from '../order/get-order'

export const getAssignment: Query<'assignment.get'> = async (caller, { assignmentId }) => {
  const parts = parseAssignmentId(assignmentId)
  if (!parts || parts.volunteerId !== caller.personId) return refuse('ASSIGNMENT.NOT_FOUND')
  const view = await getOrder(caller, { orderId: parts.orderId })
  return view.ok && view.value.mine ? view : refuse('ASSIGNMENT.NOT_FOUND')
}
