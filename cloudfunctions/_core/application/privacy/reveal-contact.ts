import { ok, type Result } from '../../../../domain/kernel/result'
import { orderContact } from '../../../../domain/privacy/order-contact'
import { revealContact as decide } from '../../../../domain/privacy/reveal-contact'
import type { CheckedInput } from '../../../../types/actions'
import type { Changes, CommandContext } from '../../runtime/context'
import { people } from '../../store/collections'
import { loadOrder } from '../order/load-order'
import { lookChanges, looksToday } from './count-looks'

/** Writes down that somebody looks; what he sees is read after that. */
export async function revealContact(
  context: CommandContext,
  { orderId }: CheckedInput<'contact.reveal'>,
): Promise<Result<Changes<object>>> {
  const { tx, settings } = context
  const loaded = await loadOrder(context, orderId)
  if (!loaded.ok) return loaded
  const { order, person, move } = loaded.value
  const before = await looksToday(context, person.id)
  const requester = order.onBehalf ? await people.findIn(tx, order.requesterId) : null
  const told = orderContact(order, requester?.contact ?? null)
  const step = decide(order, move.actor, told, { before, settings })
  if (!step.ok) return step
  return ok({ receipt: { orderId }, ...lookChanges(context, person, step.value) })
}
