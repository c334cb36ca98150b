import type { Result } from '../../../../domain/kernel/result'
import type { OrderStep } from '../../../../domain/order/order-event'
import type { CommandContext } from '../../runtime/context'
import { changeOrder } from './change-order'
import { type LoadedOrder, loadOrder } from './load-order'

/** A use case that loads an order, lets the domain decide one move, and writes it. */
export const orderMove =
  <Input extends { readonly orderId: string }>(
    decide: (loaded: LoadedOrder, input: Input) => Result<OrderStep>,
  ) =>
  async (context: CommandContext, input: Input) => {
    const loaded = await loadOrder(context, input.orderId)
    return loaded.ok ? changeOrder(context, loaded.value.order, decide(loaded.value, input)) : loaded
  }
