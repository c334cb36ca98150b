import { database } from '../../cloudfunctions/_core/store/database'
import {
  accept,
  CHANGFU,
  GUILAN,
  HEAD,
  idOf,
  offerTo,
  orderHaircut,
  wantedIn,
  XIAOMEI,
} from './support/orders'
import { startTown, type Town } from './support/town'
import { nowOf } from './support/visits'

describe('a house where nobody goes alone', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const orderedAlone = async () => {
    const wanted = await wantedIn(town, 2)
    const payload = { menuItemCode: 'haircut', wanted, atHome: ['lives_alone' as const] }
    return (await town.ok(GUILAN, 'order.submit', payload)).orderId
  }

  test('two_come_neither_arrives_before_both_have_said_yes', async () => {
    const orderId = await orderedAlone()
    const assignmentId = await accept(town, CHANGFU, orderId)
    expect(await town.refused(CHANGFU, 'assignment.checkIn', { assignmentId })).toBe(
      'ASSIGNMENT.ORDER_NOT_READY',
    )
    expect(await town.refused(HEAD, 'order.proceed', { orderId })).toBe('ORDER.TWO_NEEDED')
    const asked = await offerTo(town, XIAOMEI, orderId)
    expect(asked?.order).toMatchObject({ together: true, headcount: 2 })
    expect(JSON.stringify(asked)).not.toContain('lives_alone')
    await accept(town, XIAOMEI, orderId)
    await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId })
    expect(await town.ok(GUILAN, 'order.get', { orderId })).toMatchObject({
      status: 'in_service',
      atHome: ['lives_alone'],
    })
  })

  test('who_is_left_of_the_two_does_not_go_in', async () => {
    const orderId = await orderedAlone()
    const his = await accept(town, CHANGFU, orderId)
    const hers = await accept(town, XIAOMEI, orderId)
    await town.ok(XIAOMEI, 'assignment.giveBack', { assignmentId: hers, reason: { code: 'busy' } })
    expect(await town.refused(CHANGFU, 'assignment.checkIn', { assignmentId: his })).toBe(
      'ASSIGNMENT.ORDER_NOT_READY',
    )
  })

  test('a_paper_that_runs_out_between_the_offer_and_the_yes_is_not_accepted', async () => {
    const orderId = await orderHaircut(town)
    const offer = await offerTo(town, CHANGFU, orderId)
    await database.collection('orders').doc(orderId).update({ credential: true })
    const credentials = [{ specialty: 'convenience', expiresAtMs: (await nowOf(town)) + 60_000 }]
    await database.collection('people').doc(idOf(CHANGFU)).update({ volunteer: { credentials } })
    await town.advance(0.1)
    expect(
      await town.refused(CHANGFU, 'assignment.accept', { assignmentId: offer?.assignmentId ?? '' }),
    ).toBe('ASSIGNMENT.CREDENTIAL_EXPIRED')
  })
})
