import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { COORDINATOR, DOUSHAHE, HEAD, orderHaircut, wantedIn } from './support/orders'
import { person, startTown, type Town } from './support/town'

const SUFEN = person('liao-sufen')
const NEIGHBOURS_HEAD = person('head-tongluozhai')
const TONGLUOZHAI = '341525111200'
const LENT_TEAM = 'team-201-environment'
const BARBERS = 'team-town-convenience'
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

  test('do not come to a village whose head says so, within a minute, and the journal keeps who said it', async () => {
    await town.ok(NEIGHBOURS_HEAD, 'station.setBorrowing', { stationId: TONGLUOZHAI, borrows: false })
    await town.advance(MINUTE_HOURS)
    expect((await cleaning()).status).not.toBe('dispatched')
    await town.ok(COORDINATOR, 'station.setBorrowing', { stationId: TONGLUOZHAI, borrows: true })
    await town.advance(MINUTE_HOURS)
    expect((await cleaning()).status).toBe('dispatched')
    const journal = await town.documents('events')
    const said = journal.filter(({ action }) => action === 'station.setBorrowing')
    const rows = said.map(({ actorId, command }) => ({ actorId, command }))
    expect(rows).toHaveLength(2)
    for (const [as, borrows] of [
      [NEIGHBOURS_HEAD, false],
      [COORDINATOR, true],
    ] as const)
      expect(rows).toContainEqual({
        actorId: personIdOf(as.openid),
        command: expect.objectContaining({ receipt: { stationId: TONGLUOZHAI, borrows } }),
      })
  })

  test('come only if their own head lends them, at once', async () => {
    await town.ok(HEAD, 'team.setSharing', { teamId: LENT_TEAM, shared: false })
    expect((await cleaning()).teamId).not.toBe(LENT_TEAM)
    await town.ok(HEAD, 'team.setSharing', { teamId: LENT_TEAM, shared: true })
    expect((await cleaning()).teamId).toBe(LENT_TEAM)
  })

  test('a team of the town is not sent out when the town says so', async () => {
    const haircut = async () => {
      const orderId = await orderHaircut(town)
      return (await database.collection('orders').doc(orderId).get()).data[0]
    }
    expect(await haircut()).toMatchObject({ status: 'dispatched', teamId: BARBERS })
    await town.ok(COORDINATOR, 'team.setSharing', { teamId: BARBERS, shared: false })
    const kept = await haircut()
    expect(kept.status).toBe('escalated')
    expect(kept.trace.excluded.not_shared).toBeGreaterThan(2)
  })

  test('are shown with their switches to the head of the village and to the town, and to nobody else', async () => {
    const shown = await town.ok(HEAD, 'lending.get', { stationId: DOUSHAHE })
    expect(shown.borrows).toBe(true)
    expect(shown.teams.filter(({ shared }) => shared).map(({ id }) => id)).toEqual([LENT_TEAM])
    expect(shown.teams).toHaveLength(5)
    expect(await town.ok(COORDINATOR, 'lending.get', { stationId: DOUSHAHE })).toEqual(shown)
    expect(await town.ok(COORDINATOR, 'lending.get', { stationId: null })).toMatchObject({ borrows: null })
    for (const stationId of [TONGLUOZHAI, null])
      expect(await town.refused(HEAD, 'lending.get', { stationId })).toBe('SESSION.NOT_YOUR_STATION')
    const others = { stationId: TONGLUOZHAI, borrows: false }
    expect(await town.refused(HEAD, 'station.setBorrowing', others)).toBe('SESSION.NOT_YOUR_STATION')
    for (const teamId of ['team-town-publicity', 'team-200-environment', 'nothing'])
      expect(await town.refused(HEAD, 'team.setSharing', { teamId, shared: true })).toBe('TEAM.NOT_YOURS')
  })
})
