import { refuse } from '../../../../domain/kernel/result'
import { acceptOffer } from '../../../../domain/order/accept-offer'
import { declineOffer } from '../../../../domain/order/decline-offer'
import { politeName } from '../../../../domain/people/names'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { volunteerMove } from './volunteer-move'

/** Only for people without the app: everybody else answers himself. */
export const answerFor: Command<'order.answerFor'> = volunteerMove<CheckedInput<'order.answerFor'>>(
  ({ order, move }, volunteer, input) => {
    if (volunteer.usesApp)
      return refuse('ASSIGNMENT.ANSWERS_HIMSELF', { name: politeName(volunteer.contact.name) })
    return input.answer === 'accept'
      ? acceptOffer(order, volunteer, move, 'accept_for')
      : declineOffer(order, volunteer.id, input.reason, move, 'decline_for')
  },
)
