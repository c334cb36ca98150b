import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { CHANGFU, COORDINATOR, confirmedHaircut, HEAD } from './support/orders'
import { startTown, type Town } from './support/town'

const DOUSHAHE = '341525111201'

describe("a station's hours", () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  afterAll(() => town.stop())

  test('show what it has confirmed, to its head and to the town, and a correction in both', async () => {
    const orderId = await confirmedHaircut(town)
    const volunteerId = personIdOf(CHANGFU.openid)
    expect(await town.ok(HEAD, 'hours.station', { stationId: DOUSHAHE })).toMatchObject({
      totalMinutes: 60,
      verifiedMinutes: 60,
      lentHereMinutes: 0,
      records: 1,
      projects: [{ project: 'warm_home', minutes: 60 }],
      volunteers: [{ volunteerId, name: '李长福', records: 1, totalMinutes: 60 }],
    })
    const reason = { code: 'wrong_minutes' }
    await town.ok(COORDINATOR, 'order.correct', { orderId, volunteerId, minutes: 40, reason })
    const corrected = { totalMinutes: 40, records: 1, volunteers: [{ totalMinutes: 40, records: 1 }] }
    expect(await town.ok(COORDINATOR, 'hours.station', { stationId: DOUSHAHE })).toMatchObject(corrected)
  })

  test('are nobody else’s', async () => {
    expect(await town.refused(HEAD, 'hours.station', { stationId: '341525111200' })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
    expect(await town.refused(COORDINATOR, 'hours.station', { stationId: 'nowhere' })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
    expect(await town.refused(CHANGFU, 'hours.station', { stationId: DOUSHAHE })).toBe('SESSION.NOT_ALLOWED')
  })
})
