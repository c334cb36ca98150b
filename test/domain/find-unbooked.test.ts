import { volunteerAccountId } from '../../domain/kernel/ids'
import { findUnbooked } from '../../domain/order/find-unbooked'
import { anAssignment, anOrder } from '../fixtures/builders'

const confirmed = (volunteerId: string, confirmedMinutes: number) =>
  anAssignment(volunteerId, 'confirmed', { confirmedMinutes })
const booked = (volunteerId: string, minutes: number, orderId = anOrder().id) => ({
  accountId: volunteerAccountId(volunteerId),
  orderId,
  volunteerId,
  minutes,
})
const order = anOrder({ assignments: [confirmed('v1', 30)], earlierParts: [confirmed('v1', 60)] })

describe('what orders say beside what is booked', () => {
  test('both parts of a service that was done again count, and a reversal takes away', () => {
    const entries = [booked('v1', 60), booked('v1', 50), booked('v1', -50), booked('v1', 30)]
    expect(findUnbooked([order], entries)).toBeNull()
  })

  test('the other side of a posting, and a time that does not count, are left out', () => {
    const voided = anOrder({ assignments: [anAssignment('v1', 'voided', { confirmedMinutes: 0 })] })
    const contra = { ...booked('v1', -60), accountId: 'station:1' }
    expect(findUnbooked([voided], [contra])).toBeNull()
  })

  test.each([
    ['confirmed and not booked', [order], [booked('v1', 60)], { confirmedMinutes: 90, bookedMinutes: 60 }],
    ['booked for nobody of the order', [order], [booked('v1', 90), booked('v2', 5)], { volunteerId: 'v2' }],
    ['booked for no order', [], [booked('v1', 5, 'o9')], { orderId: 'o9', confirmedMinutes: 0 }],
  ])('%s is told', (_what, orders, entries, difference) => {
    expect(findUnbooked(orders, entries)).toMatchObject(difference)
  })
})
