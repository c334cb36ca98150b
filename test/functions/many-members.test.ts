import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { people } from '../../cloudfunctions/_core/store/collections'
import { database } from '../../cloudfunctions/_core/store/database'
import { openDocument } from '../../cloudfunctions/_core/store/sealing/seal-document'
import { CHANGFU, HEAD, orderHaircut, SHOUYI, XIAOMEI } from './support/orders'
import { startTown, type Town } from './support/town'

const BARBERS = [CHANGFU, XIAOMEI, SHOUYI].map(({ openid }) => personIdOf(openid))
const CHUNK = 600

describe('more members than the platform gives at once', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  /** So many more of one team, all of them before everybody else by their ids. */
  const enlarge = async (teamId: string, count: number, change: object) => {
    const { data } = await database
      .collection('people')
      .doc(BARBERS[0] ?? '')
      .get()
    // What lies under the key opens on him alone.
    const model = people.read(openDocument('people', data[0]))
    const volunteer = { ...model.volunteer, teamIds: [teamId] }
    const more = Array.from({ length: count }, (_, nth) => ({
      ...model,
      ...change,
      volunteer,
      _id: `!${teamId}-${nth}`,
      contact: { ...model.contact, phone: String(19_700_000_000 + nth), addressText: `一组${nth}号` },
    }))
    for (let from = 0; from < count; from += CHUNK)
      await database.collection('people').add(more.slice(from, from + CHUNK))
  }
  const stored = async (orderId: string) => (await database.collection('orders').doc(orderId).get()).data[0]

  test('who stands behind the first thousand is asked all the same', async () => {
    await enlarge('team-town-convenience', 1_200, { usesApp: false })
    const order = await stored(await orderHaircut(town))
    expect(order).toMatchObject({ status: 'dispatched', trace: { excluded: { without_app: 1_200 } } })
    expect(order.trace.picked.map(({ volunteerId }: { volunteerId: string }) => volunteerId).sort()).toEqual(
      [...BARBERS].sort(),
    )
    const { teams } = await town.ok(HEAD, 'order.candidates', { orderId: String(order._id) })
    // By hand he is asked by telephone.
    expect(teams).toContainEqual(expect.objectContaining({ id: 'team-town-convenience', available: 1_203 }))
  })

  test('of thousands only those are read who may be sent', async () => {
    await database
      .collection('teams')
      .doc('team-202-neighbor')
      .update({ specialties: ['convenience'] })
    await enlarge('team-202-neighbor', 1_200, {})
    const order = await stored(await orderHaircut(town))
    expect(order.status).toBe('dispatched')
    expect(order.trace.pool).toBeLessThan(1_000)
    expect(order.trace.excluded.not_shared).toBeUndefined()
  })
})
