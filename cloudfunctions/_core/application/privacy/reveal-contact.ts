import { civilDay } from '../../../../domain/kernel/civil-text'
import { ok, type Result } from '../../../../domain/kernel/result'
import { DAY_MS } from '../../../../domain/kernel/shanghai-time'
import { revealsNotice } from '../../../../domain/notice/reveals-notice'
import { orderContact } from '../../../../domain/privacy/order-contact'
import { revealContact as decide } from '../../../../domain/privacy/reveal-contact'
import type { CheckedInput } from '../../../../types/actions'
import type { Changes, CommandContext } from '../../runtime/context'
import { counters, people } from '../../store/collections'
import { loadOrder } from '../order/load-order'

/** One count per person and day: two looks at the same time cannot both be the last allowed one. */
const counterId = (personId: string, nowMs: number): string => `reveals:${personId}:${civilDay(nowMs)}`

/** Writes down that somebody looks; what he sees is read after that. */
export async function revealContact(
  context: CommandContext,
  { orderId }: CheckedInput<'contact.reveal'>,
): Promise<Result<Changes<object>>> {
  const { tx, nowMs, settings } = context
  const loaded = await loadOrder(context, orderId)
  if (!loaded.ok) return loaded
  const { order, person, move } = loaded.value
  const id = counterId(person.id, nowMs)
  const before = (await counters.findIn(tx, id))?.count ?? 0
  const requester = order.onBehalf ? await people.findIn(tx, order.requesterId) : null
  const told = orderContact(order, requester?.contact ?? null)
  const step = decide(order, move.actor, told, { before, settings })
  if (!step.ok) return step
  const { audited, count, alerts } = step.value
  return ok({
    receipt: { orderId },
    audit: audited,
    counter: { id, townId: order.townId, count, untilMs: nowMs + 2 * DAY_MS },
    notices: alerts ? [revealsNotice(person, count, nowMs)] : [],
  })
}
