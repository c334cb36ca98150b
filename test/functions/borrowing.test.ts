import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { wantedIn } from './support/orders'
import { person, startTown, type Town } from './support/town'

const SUFEN = person('liao-sufen')
const MINUTE_HOURS = 1 / 60

describe('teams lent by other villages', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(async () => {
    await town.renew()
    await database
      .collection('people')
      .doc(personIdOf(person('ye-qing').openid))
      .update({ volunteer: { paused: true } })
  })
  afterAll(() => town.stop())

  /** The village's own team has paused, and the town has none of this kind. */
  const cleaning = async () => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(SUFEN, 'order.submit', { menuItemCode: 'yard_cleaning', wanted })
    return (await database.collection('orders').doc(orderId).get()).data[0]
  }

  test('come when the village has nobody of its own, and the trace says from which circle', async () => {
    const order = await cleaning()
    expect(order).toMatchObject({ status: 'dispatched', teamId: 'team-201-environment' })
    expect(order.trace.picked.map(({ circle }: { circle: string }) => circle)).toContain('lent_team')
  })

  test('do not come to a village that does not borrow', async () => {
    await database.collection('stations').doc('341525111200').update({ borrows: false })
    await town.advance(MINUTE_HOURS)
    const order = await cleaning()
    expect(order.status).not.toBe('dispatched')
    await database.collection('stations').doc('341525111200').update({ borrows: true })
    await town.advance(MINUTE_HOURS)
    expect((await cleaning()).status).toBe('dispatched')
  })
})
