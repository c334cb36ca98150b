import { nameProblem } from '../order/name-problem'
import { phoneProblem } from '../order/phone-problem'
import type { Availability } from './availability-fields'

/** What is missing of whom to ring: a name without a telephone helps nobody. */
export function contactProblem({ contactName, contactPhone }: Availability): string {
  const half = (contactName.trim() === '') !== (contactPhone.trim() === '')
  return half
    ? '有事先找谁：称呼和电话都要写，或者都不写。'
    : nameProblem(contactName) || phoneProblem(contactPhone)
}
