import { parseAssignmentId } from '../../../../domain/kernel/ids'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { checkIn } from '../../../../domain/order/check-in'
import { isPlaceOf } from '../../../../domain/place/place-code'
import { readPlaceCode } from '../../../../domain/place/read-place-code'
import type { Command, CommandContext } from '../../runtime/context'
import { orders, placeCodes } from '../../store/collections'
import { assignmentMove } from './assignment-move'
import { byServerClock } from './by-server-clock'

/** Whether the card that was scanned hangs at the place of this order. */
async function checkPlace({ tx }: CommandContext, orderId: string, scanned: string): Promise<Result<null>> {
  const signs = readPlaceCode(scanned)
  const code = signs && (await placeCodes.findIn(tx, signs))
  if (!code) return refuse('ASSIGNMENT.CODE_UNKNOWN')
  const order = await orders.findIn(tx, orderId)
  return order && isPlaceOf(code, order) ? ok(null) : refuse('ASSIGNMENT.CODE_NOT_HERE')
}

const arrive = (by: 'code' | undefined) =>
  assignmentMove<{ readonly assignmentId: string; readonly tappedAtMs?: number | undefined }>(
    ({ order, person, move }, { tappedAtMs }) =>
      checkIn(order, person, move, { ...(by && { by }), tappedAtMs }),
  )

export const checkInAssignment: Command<'assignment.checkIn'> = async (context, input) => {
  const { placeCode, ...rest } = byServerClock(context, input)
  if (placeCode === undefined) return arrive(undefined)(context, rest)
  const orderId = parseAssignmentId(input.assignmentId)?.orderId
  const place = orderId ? await checkPlace(context, orderId, placeCode) : refuse('ASSIGNMENT.NOT_FOUND')
  return place.ok ? arrive('code')(context, rest) : place
}
