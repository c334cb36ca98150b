import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { _, database } from '../../cloudfunctions/_core/store/database'
import {
  accept,
  CHANGFU,
  GUILAN,
  HEAD,
  offerTo,
  orderHaircut,
  SHOUYI,
  wantedIn,
  XIAOMEI,
} from './support/orders'
import { startTown, type Town } from './support/town'

const SHOUYI_ID = personIdOf(SHOUYI.openid)

const DAMAGES: readonly (readonly [what: string, change: object, name: string | null])[] = [
  ['no contact', { contact: _.set(null) }, SHOUYI_ID],
  ['no address', { contact: { addressText: _.remove() } }, null],
  ['no telephone', { contact: { phone: _.remove() } }, null],
  ['no name', { contact: { name: _.remove() } }, SHOUYI_ID],
  ['open tasks that are no list', { openTasks: _.set({}) }, null],
  ['an open task that is nothing', { openTasks: _.set([null]) }, null],
  ['no grants', { grants: _.set(null) }, null],
  ['served people that are no list', { volunteer: { recentlyServed: _.set({}) } }, null],
  ['credentials of another kind', { volunteer: { credentials: _.set('none') } }, null],
]

describe('records that make no sense', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const damage = (change: object) => database.collection('people').doc(SHOUYI_ID).update(change)
  const stored = async (orderId: string) => (await database.collection('orders').doc(orderId).get()).data[0]
  const decline = async (as: { openid: string }, orderId: string) => {
    const offer = await offerTo(town, as, orderId)
    if (!offer) throw new Error('no offer')
    await town.ok(as, 'assignment.decline', { assignmentId: offer.assignmentId, reason: { code: 'busy' } })
  }

  test.each(DAMAGES)(
    'a volunteer with %s is named to the head, and stops neither order nor list',
    async (_what, change, name) => {
      await damage(change)
      const orderId = await orderHaircut(town)
      expect(await stored(orderId)).toMatchObject({
        status: 'dispatched',
        trace: { excluded: { record_incomplete: 1 } },
      })
      const { excluded } = await town.ok(HEAD, 'order.candidates', { orderId })
      const called = (await database.collection('people').doc(SHOUYI_ID).get()).data[0].contact?.name
      expect(excluded[0]).toMatchObject({ code: 'record_incomplete', name: name ?? called })
    },
  )

  test('answers, runs of the clock and approvals go on beside him', async () => {
    await damage({ contact: _.set(null), openTasks: _.set([null]), grants: _.set(null) })
    const first = await orderHaircut(town)
    await decline(XIAOMEI, first)
    const assignmentId = await accept(town, CHANGFU, first)
    await town.ok(CHANGFU, 'assignment.giveBack', { assignmentId, reason: { code: 'busy' } })
    expect((await stored(first)).status).toBe('escalated')

    const wanted = await wantedIn(town, 24 * 9)
    const wish = { wish: '家里有事，来个人', wanted }
    const second = (await town.ok(GUILAN, 'order.submit', wish)).orderId
    await town.ok(HEAD, 'order.review', {
      orderId: second,
      decision: 'approve',
      correct: { specialty: 'convenience' },
    })
    expect((await stored(second)).status).toBe('dispatched')
    await town.advance(26)
    expect((await town.fire('jobs')).tally).toMatchObject({ failed: 0 })
    expect((await stored(second)).status).toBe('escalated')
  })

  test('an offer of somebody whose record was damaged since then runs out all the same', async () => {
    const orderId = await orderHaircut(town)
    await damage({ openTasks: _.set({}), volunteer: { recentlyServed: _.set('x') } })
    await town.advance(26)
    expect((await town.fire('jobs')).tally).toMatchObject({ failed: 0 })
    expect((await stored(orderId)).assignments[0].status).toBe('expired')
  })

  test('a tick goes on beside him', async () => {
    const pause = async (paused: boolean) => {
      for (const { openid } of [CHANGFU, XIAOMEI])
        await database.collection('people').doc(personIdOf(openid)).update({ volunteer: { paused } })
    }
    await damage({ openTasks: _.set({}) })
    await pause(true)
    const orderId = await orderHaircut(town)
    expect((await stored(orderId)).status).toBe('pending_dispatch')
    await pause(false)
    expect((await town.fire('dispatcher')).tally).toMatchObject({ moved: 1, failed: 0, setAside: 0 })
    expect((await stored(orderId)).status).toBe('dispatched')
  })

  test.each(DAMAGES)(
    'a volunteer with %s who was asked before is told what to do when he accepts',
    async (_what, change) => {
      const orderId = await orderHaircut(town)
      const offer = await offerTo(town, SHOUYI, orderId)
      await damage(change)
      const assignmentId = offer?.assignmentId ?? ''
      expect(await town.refused(SHOUYI, 'assignment.accept', { assignmentId })).toBe(
        'ASSIGNMENT.NOT_QUALIFIED',
      )
      expect((await stored(orderId)).status).toBe('dispatched')
      expect(await accept(town, CHANGFU, orderId)).toBeTruthy()
    },
  )

  test.each([
    ['specialties', null],
    ['stationId', { odd: true }],
    ['name', null],
  ])('a team whose %s makes no sense sets no order aside', async (field, value) => {
    await database
      .collection('teams')
      .doc('team-town-propaganda')
      .update({ [field]: _.set(value) })
    const orderId = await orderHaircut(town)
    expect((await stored(orderId)).status).toBe('dispatched')
    await town.ok(HEAD, 'order.candidates', { orderId })
    await town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })
    await town.ok(HEAD, 'order.open', { orderId })
    expect((await town.fire('dispatcher')).tally).toMatchObject({ setAside: 0, failed: 0 })
  })
})
