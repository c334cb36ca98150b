import { people } from '../../cloudfunctions/_core/store/collections'
import { ADMIN, CODE, giveGrants, leaveCode, makeAdmin, XUCHENG } from './support/offices'
import {
  CHANGFU,
  COORDINATOR,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  makeSecondHead,
  orderHaircut,
  SECOND_HEAD,
} from './support/orders'
import { startTown, type Town } from './support/town'

const HELPER = { role: 'helper', stationId: DOUSHAHE } as const
const HEADSHIP = { role: 'station_head', stationId: DOUSHAHE } as const
const ADMINS = { role: 'admin', stationId: null } as const

describe('offices', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const headsOf = async (as: { openid: string }) => (await town.ok(as, 'session.get', {})).person?.headOf
  const ask = () =>
    town.ok(HEAD, 'role.handOver', { step: 'ask', stationId: DOUSHAHE, personId: idOf(CHANGFU) })
  const answer = (step: 'accept' | 'decline') =>
    town.call(CHANGFU, 'role.handOver', { step, stationId: DOUSHAHE, fromId: idOf(HEAD) })

  test('an_office_keeps_by_whom_and_when_and_its_holder_is_told', async () => {
    const { nowMs } = await town.ok(GUILAN, 'session.get', {})
    await town.ok(COORDINATOR, 'role.grant', { personId: idOf(GUILAN), ...HELPER })
    const { offices } = await town.ok(HEAD, 'role.list', {})
    const given = offices.find(({ personId }) => personId === idOf(GUILAN))
    expect(given).toMatchObject({ role: 'helper', by: '吴镇明', mayRevoke: true })
    expect(given?.atMs).toBeGreaterThanOrEqual(nowMs)
    const { items } = await town.ok(GUILAN, 'notice.list', {})
    expect(items.map(({ text }) => text)).toContainEqual(expect.stringContaining('您现在是陡沙河村帮办员'))
  })

  test('a_head_reads_and_gives_at_his_own_station_only', async () => {
    const { offices } = await town.ok(HEAD, 'role.list', {})
    expect(new Set(offices.map(({ stationId }) => stationId))).toEqual(new Set([DOUSHAHE]))
    const elsewhere = { ...HELPER, stationId: '341525111001' }
    expect(await town.refused(HEAD, 'role.grant', { personId: idOf(GUILAN), ...elsewhere })).toBe(
      'ROLE.NOT_YOURS_TO_GIVE',
    )
    const all = await town.ok(COORDINATOR, 'role.list', {})
    expect(all.offices.filter(({ role }) => role === 'station_head')).toHaveLength(9)
  })

  test('what_was_taken_ends_with_the_very_next_call', async () => {
    const orderId = await orderHaircut(town)
    await town.ok(HEAD, 'order.get', { orderId })
    await town.ok(COORDINATOR, 'role.revoke', { personId: idOf(HEAD), ...HEADSHIP })
    expect(await town.refused(HEAD, 'order.get', { orderId })).toBe('ORDER.NOT_FOUND')
    expect(await town.refused(HEAD, 'order.list', { view: 'todo' })).toBe('SESSION.NOT_ALLOWED')
    expect(await town.refused(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })).toBe(
      'SESSION.NOT_ALLOWED',
    )
    expect((await town.ok(HEAD, 'notice.list', {})).items.map(({ text }) => text)).toEqual([
      '您不再是陡沙河村站长了。有疑问请给镇里打电话。',
    ])
  })

  test('of_two_steps_one_head_comes_out', async () => {
    await ask()
    expect([await headsOf(HEAD), await headsOf(CHANGFU)]).toEqual([[DOUSHAHE], []])
    expect((await town.ok(CHANGFU, 'session.get', {})).person?.headshipOffers).toMatchObject([
      { stationId: DOUSHAHE, fromId: idOf(HEAD), fromName: '周海燕' },
    ])
    const answers = async () => (await town.ok(GUILAN, 'session.get', {})).station?.answers
    expect(await answers()).toMatch(/^周海燕接/)
    expect((await answer('accept')).ok).toBe(true)
    expect([await headsOf(HEAD), await headsOf(CHANGFU)]).toEqual([[], [DOUSHAHE]])
    expect(await answers()).toMatch(/^李长福接/)
    expect((await town.ok(CHANGFU, 'session.get', {})).person?.headshipOffers).toEqual([])
    expect(await answer('accept')).toMatchObject({ error: { code: 'ROLE.NO_HAND_OVER' } })
  })

  test('accepted_while_the_head_takes_it_back_exactly_one_is_head', async () => {
    for (const _round of Array.from({ length: 4 })) {
      await town.renew()
      await ask()
      const withdraw = town.call(HEAD, 'role.handOver', { step: 'withdraw', stationId: DOUSHAHE })
      await Promise.all([answer('accept'), withdraw])
      const heads = [await headsOf(HEAD), await headsOf(CHANGFU)].flat()
      expect(heads).toEqual([DOUSHAHE])
    }
  })

  test('a_head_who_has_lost_the_office_cannot_hand_it_over', async () => {
    await ask()
    await town.ok(COORDINATOR, 'role.revoke', { personId: idOf(HEAD), ...HEADSHIP })
    expect((await town.ok(CHANGFU, 'session.get', {})).person?.headshipOffers).toEqual([])
    expect(await answer('accept')).toMatchObject({ error: { code: 'ROLE.NO_HAND_OVER' } })
    expect(await headsOf(CHANGFU)).toEqual([])
  })

  test('who_declines_is_not_head_and_the_head_may_ask_another', async () => {
    await ask()
    expect((await answer('decline')).ok).toBe(true)
    const another = { step: 'ask', stationId: DOUSHAHE, personId: idOf(GUILAN) } as const
    await town.ok(HEAD, 'role.handOver', another)
    expect([await headsOf(HEAD), await headsOf(GUILAN)]).toEqual([[DOUSHAHE], []])
  })

  test('two_admins_who_take_each_other_at_once_leave_one', async () => {
    await giveGrants(ADMIN, [{ role: 'admin' }])
    await giveGrants(XUCHENG, [{ role: 'admin' }])
    await Promise.all([
      town.call(ADMIN, 'role.revoke', { personId: idOf(XUCHENG), ...ADMINS }),
      town.call(XUCHENG, 'role.revoke', { personId: idOf(ADMIN), ...ADMINS }),
    ])
    const { offices } = await town.ok(COORDINATOR, 'role.list', {})
    expect(offices.filter(({ role }) => role === 'admin')).toHaveLength(1)
  })

  test('an_admin_makes_coordinators_and_a_coordinator_does_not', async () => {
    await makeAdmin()
    const office = { role: 'town_coordinator', stationId: null } as const
    expect(await town.refused(COORDINATOR, 'role.grant', { personId: idOf(GUILAN), ...office })).toBe(
      'ROLE.NOT_YOURS_TO_GIVE',
    )
    await town.ok(ADMIN, 'role.grant', { personId: idOf(GUILAN), ...office })
    await town.ok(GUILAN, 'order.board', {})
  })

  test('the_code_of_the_first_admin_works_once_for_one', async () => {
    expect((await town.ok(GUILAN, 'session.get', {})).firstAdminWanted).toBe(false)
    await leaveCode(town)
    await town.advance(0.05)
    expect((await town.ok(GUILAN, 'session.get', {})).firstAdminWanted).toBe(true)
    const claims = await Promise.all(
      [GUILAN, CHANGFU, COORDINATOR].map((as) =>
        town.call(as, 'role.claimFirstAdmin', { code: CODE.toLowerCase() }),
      ),
    )
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1)
    const { offices } = await town.ok(COORDINATOR, 'role.list', {})
    expect(offices.filter(({ role }) => role === 'admin')).toHaveLength(1)
    expect(JSON.stringify(await town.documents('first_admin_codes'))).not.toContain('ABCD')
  })

  test('after_a_day_the_code_is_worth_nothing', async () => {
    await leaveCode(town)
    await town.advance(24)
    expect(await town.refused(GUILAN, 'role.claimFirstAdmin', { code: CODE })).toBe('ROLE.CODE_WRONG')
  })

  test('by_telephone_a_head_finds_the_people_of_his_village_alone', async () => {
    const find = (phone: string) => town.ok(HEAD, 'role.find', { phone })
    expect((await find('13800001001')).people).toMatchObject([{ name: '张桂兰' }])
    const ofShishan = await people.find(idOf({ openid: 'demo-song-laoda' }))
    const phone = ofShishan?.contact.phone ?? ''
    expect((await find(phone)).people).toEqual([])
    expect((await town.ok(COORDINATOR, 'role.find', { phone })).people).toMatchObject([{ name: '宋老大' }])
  })

  test('a_second_head_of_the_same_station_stays_when_the_first_hands_over', async () => {
    await makeSecondHead()
    await ask()
    await answer('accept')
    expect([await headsOf(SECOND_HEAD), await headsOf(CHANGFU), await headsOf(HEAD)]).toEqual([
      [DOUSHAHE],
      [DOUSHAHE],
      [],
    ])
  })
})
