import { contentFromMenu } from '../../domain/order/content-from-menu'
import { contentFromWish } from '../../domain/order/content-from-wish'
import { submitOrder } from '../../domain/order/submit-order'
import { MENU_ITEMS } from '../../domain/service/menu-items'
import { anOrder, NOW, SETTINGS } from '../fixtures/builders'

const WISH = {
  needText: '我是界岭组的老王，腿摔了，来人理发',
  risks: ['dog'] as const,
  wanted: { kind: 'any_time', fromMs: NOW, toMs: NOW + 1 } as const,
}
const heard = { code: 'convenience', score: 3, words: ['理发', '头发', '剃头'] } as const
const understanding = { fiveMust: null, urgent: false, understood: [heard], specialty: heard.code } as const

describe('an order from the menu', () => {
  test.each(MENU_ITEMS)('$no $title: what the item says, and what the orderer fills in', (item) => {
    const { title, specialty, project, fiveMust, credential, durationMinutes } = item
    // A child at home is never visited by one alone.
    const headcount = item.code === 'homework_help' ? 2 : item.headcount
    expect(contentFromMenu(item, WISH)).toMatchObject({
      ...{ title, specialty, project, fiveMust, credential, headcount, durationMinutes },
      ...WISH,
      source: 'menu',
      menuItemCode: item.code,
      urgent: fiveMust === 'emergency',
    })
  })
})

describe('a wish', () => {
  test('is titled in the dictionary’s words, never in the villager’s own', () => {
    expect(contentFromWish(understanding, WISH).title).toBe('理发')
    expect(contentFromWish({ ...understanding, understood: [] }, WISH).title).toBe('便民服务')
    expect(contentFromWish({ ...understanding, specialty: null }, WISH).title).toBe('心愿')
    expect(contentFromWish({ ...understanding, fiveMust: 'dispute' }, WISH).title).toBe('矛盾纠纷必到')
  })

  test('has no specialty until somebody is sure, and then that specialty’s project', () => {
    expect(contentFromWish(understanding, WISH)).toMatchObject({
      specialty: 'convenience',
      project: 'warm_home',
    })
    expect(contentFromWish({ ...understanding, specialty: null }, WISH)).toMatchObject({
      specialty: null,
      project: null,
      understood: [heard],
    })
  })

  test('asks for one person and an hour until the head knows better', () => {
    expect(contentFromWish(understanding, WISH)).toMatchObject({ headcount: 1, durationMinutes: 60 })
  })
})

describe('submitting', () => {
  const { id, number, townId, stationId, requesterId, beneficiary } = anOrder()
  const identity = { id, number, townId, stationId, requesterId, beneficiary }
  const submit = (onBehalf: boolean) =>
    submitOrder(
      { ...identity, onBehalf, content: contentFromWish(understanding, WISH) },
      { atMs: NOW, settings: SETTINGS },
    )

  test('is the first event of an order, by the villager or by the helper on his behalf', () => {
    expect(submit(false).events).toEqual([
      {
        orderId: id,
        version: 1,
        type: 'submit',
        from: null,
        to: 'submitted',
        atMs: NOW,
        actorId: requesterId,
        actorRole: 'villager',
        subjectId: null,
        reason: null,
      },
    ])
    expect(submit(true).events).toMatchObject([{ actorRole: 'helper' }])
  })

  test('begins with nobody asked and the review’s deadline running', () => {
    expect(submit(false).order).toMatchObject({
      status: 'submitted',
      version: 1,
      assignments: [],
      wave: 0,
      milestones: { submitted: NOW },
      dueAtMs: NOW + 24 * 3_600_000,
    })
  })
})
