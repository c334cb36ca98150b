import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { DEMO_TOWN } from '../../config/demo-town/demo-town'
import type { Person } from '../../domain/people/person'
import {
  GUILAN,
  HEAD,
  makeSecondHead,
  measuredMinutes,
  offerTo,
  SECOND_HEAD,
  servedHaircut,
  wantedIn,
} from './support/orders'
import { startTown, type Town } from './support/town'

const RACERS = 50
const MEDIATION = 'team-201-mediation'

/** As many volunteers of one home team as race for one place. */
async function addRacers(): Promise<readonly { openid: string }[]> {
  const model = DEMO_TOWN.people.find(
    (each): each is Person => each.volunteer?.teamIds.includes(MEDIATION) ?? false,
  )
  if (!model?.volunteer) throw new Error('no mediator in the demonstration town')
  const { volunteer, ...rest } = model
  const racers = Array.from({ length: RACERS }, (_, index) => ({ openid: `racer-${index}` }))
  await database.collection('people').add(
    racers.map(({ openid }) => ({
      ...rest,
      id: undefined,
      _id: personIdOf(openid),
      volunteer: { ...volunteer, teamIds: [MEDIATION], leaderOf: [] },
    })),
  )
  return racers
}

describe('many at once', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('50 accept one place at once: one gets it, 49 are told by whom it was taken', async () => {
    const racers = await addRacers()
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'petition_company',
      wanted: await wantedIn(town, 2),
    })
    const offers = await Promise.all(racers.map((racer) => offerTo(town, racer, orderId)))
    const answers = await Promise.all(
      racers.map((racer, index) =>
        town.call(racer, 'assignment.accept', { assignmentId: offers[index]?.assignmentId ?? '' }),
      ),
    )
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()
    expect(codes).toEqual([...Array(RACERS - 1).fill('ASSIGNMENT.ALREADY_TAKEN'), 'ok'])
    const view = await town.ok(HEAD, 'order.get', { orderId })
    expect(view.parts.filter((part) => part.status === 'accepted')).toHaveLength(1)
    const tasks = (await town.documents('people')).flatMap((each) => each.openTasks)
    expect(tasks).toHaveLength(1)
  })

  test('two heads confirm at once, 20 times over: one credit each', async () => {
    await makeSecondHead()
    for (let round = 0; round < 20; round += 1) {
      const { orderId } = await servedHaircut(town)
      const minutes = await measuredMinutes(town, HEAD, orderId)
      const confirm = (head: { openid: string }) =>
        town.call(head, 'order.confirm', { orderId, decision: 'confirm', minutes })
      const answers = await Promise.all([confirm(HEAD), confirm(SECOND_HEAD)])
      expect(answers.map((answer) => answer.ok)).toEqual([true, true])
      await town.ok(GUILAN, 'order.rate', { orderId, stars: 4 })
      // A day has room for twelve hours only.
      await town.advance(2)
    }
    const entries = await town.documents('hour_entries')
    expect(entries).toHaveLength(40)
    const accounts = await town.documents('hour_accounts')
    expect(accounts.map((account) => account.balanceMinutes).sort()).toEqual([-1_200, 1_200].sort())
  })
})
