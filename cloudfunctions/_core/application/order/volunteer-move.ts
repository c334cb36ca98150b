import { type Result, refuse } from '../../../../domain/kernel/result'
import type { OrderStep } from '../../../../domain/order/order-event'
import type { Person } from '../../../../domain/people/person'
import type { CommandContext } from '../../runtime/context'
import { people } from '../../store/collections'
import { changeOrder } from './change-order'
import { type LoadedOrder, loadOrder } from './load-order'

/** A use case in which the leader or an office writes down what a volunteer does; nobody does so for himself. */
export const volunteerMove =
  <Input extends { readonly orderId: string; readonly volunteerId: string }>(
    decide: (loaded: LoadedOrder, volunteer: Person, input: Input) => Result<OrderStep>,
  ) =>
  async (context: CommandContext, input: Input) => {
    if (input.volunteerId === context.personId) return refuse('ASSIGNMENT.BY_HIMSELF')
    const loaded = await loadOrder(context, input.orderId)
    if (!loaded.ok) return loaded
    const volunteer = await people.findIn(context.tx, input.volunteerId)
    if (volunteer?.townId !== loaded.value.person.townId) return refuse('ASSIGNMENT.NOT_FOUND')
    return changeOrder(context, loaded.value.order, decide(loaded.value, volunteer, input))
  }
