import { ASSIGNMENT_STATUS_CODES } from '../../domain/order/assignment-statuses'
import { mayTakeAgain } from '../../domain/order/may-take-again'
import { anAssignment } from '../fixtures/builders'

test('an open order is free to whoever has no part in it, or gave his up and said so', () => {
  const free = ASSIGNMENT_STATUS_CODES.filter((status) => mayTakeAgain(anAssignment('v1', status)))
  expect(mayTakeAgain(null)).toBe(true)
  expect(free).toEqual(['offered', 'declined', 'expired', 'recalled', 'given_back', 'voided'])
})

test('an order that was taken back from everybody is free to all of them, not to who was released alone', () => {
  const reason = { code: 'changed', text: '' } as const
  expect(mayTakeAgain(anAssignment('v1', 'recalled', { reason }))).toBe(true)
  expect(mayTakeAgain(anAssignment('v1', 'recalled', { reason, released: true }))).toBe(false)
})
