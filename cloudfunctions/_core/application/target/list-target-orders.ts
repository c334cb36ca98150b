import { ok, refuse } from '../../../../domain/kernel/result'
import { hasArrived, isDue, minutesToArrive } from '../../../../domain/targets/duty-order'
import { ORDER_SETS } from '../../../../domain/targets/order-sets'
import type { CheckedInput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { PAGE_ROWS } from '../../store/every-page'
import { type FiguredOrder, ordersBehind } from '../../store/order-figures'
import { toPage } from '../../store/page-cursor'
import { answersForPlace } from './answers-for-place'

type Input = CheckedInput<'targets.orders'>

type Behind = { readonly is: boolean; readonly counts: boolean }

/** Whether an order stands behind the number, and whether it is one of those that it counts: by the same rules as the number. */
function behind({ set, duty }: Input, nowMs: number): (order: FiguredOrder) => Behind {
  if (set === 'arrived')
    return ({ duty: order }) => ({
      is: order !== null && (duty === null || order.fiveMust === duty) && isDue(order, nowMs),
      counts: order !== null && hasArrived(order),
    })
  const { of, counts } = ORDER_SETS[set]
  return ({ counted }) => ({ is: of(counted), counts: counts(counted) })
}

const startAfter = (cursor: string | undefined) => {
  const dot = cursor?.indexOf('.') ?? -1
  if (!cursor || dot < 0) return null
  return { submittedAtMs: Number(cursor.slice(0, dot)), id: cursor.slice(dot + 1) }
}

/** Reads on until a page is full: of what was placed within the period, not everything stands behind the number. */
async function findBehind(townId: string, input: Input, nowMs: number): Promise<readonly FiguredOrder[]> {
  const { stationId, fromMs, toMs, set, duty, limit } = input
  const within = { townId, stationIds: stationId === null ? null : [stationId], fromMs, toMs }
  const judge = behind(input, nowMs)
  const found: FiguredOrder[] = []
  let after = startAfter(input.cursor)
  for (;;) {
    const read = await ordersBehind(within, set === 'arrived' ? (duty ?? 'any') : duty, after)
    found.push(...read.filter((order) => judge(order).is))
    const last = read.at(-1)
    if (!last || read.length < PAGE_ROWS || found.length > limit) return found.slice(0, limit + 1)
    after = last
  }
}

export const listTargetOrders: Query<'targets.orders'> = async (caller, input) => {
  if (!answersForPlace(caller, input.stationId)) return refuse('SESSION.NOT_YOUR_STATION')
  const { townId, nowMs } = caller
  const found = await findBehind(townId, input, nowMs)
  const { items, nextCursor } = toPage(found, input.limit, ({ submittedAtMs }) => submittedAtMs)
  const judge = behind(input, nowMs)
  return ok({
    items: items.map((order) => {
      const { id, number, title, submittedAtMs, counted, duty } = order
      const { stationId, status, fiveMust } = counted
      const arrivalMinutes = duty && minutesToArrive(duty)
      const { counts } = judge(order)
      return { id, number, title, stationId, status, fiveMust, submittedAtMs, arrivalMinutes, counts }
    }),
    nextCursor,
  })
}
