import { randomUUID } from 'node:crypto'
import { database } from '../../cloudfunctions/_core/store/database'
import { openDocument } from '../../cloudfunctions/_core/store/sealing/seal-document'
import { COORDINATOR, GUILAN, HEAD, orderHaircut, wantedIn } from './support/orders'
import { startTown, type Town } from './support/town'

type Document = Record<string, unknown>

describe('deadlines of orders that make no sense', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const stored = async (orderId: string): Promise<Document> =>
    openDocument('orders', (await database.collection('orders').doc(orderId).get()).data[0])
  const copies = (order: Document, count: number, with_: (nth: number) => Document) =>
    Array.from({ length: count }, (_, nth) => ({ ...order, _id: randomUUID(), ...with_(nth) }))
  const clock = async () => Number((await town.ok(GUILAN, 'session.get', {})).nowMs)

  const waitingForReview = async () => {
    const wanted = await wantedIn(town, 24 * 9)
    return stored((await town.ok(GUILAN, 'order.submit', { wish: '家里有事，来个人', wanted })).orderId)
  }

  test('are set aside, whatever the status, and 150 of them stand in nobody’s way', async () => {
    const dispatched = await stored(await orderHaircut(town))
    const submitted = await waitingForReview()
    await town.advance(25)
    const damage: readonly Document[] = [
      { assignments: null },
      { status: 'no_such_status' },
      { status: 'accepted', wanted: null },
      { status: 'pending_confirm', beneficiary: null },
      { status: 'escalated', assignments: [null] },
      { status: 'in_service', durationMinutes: 'long', dueAtMs: 5 },
    ]
    const broken = copies(dispatched, 150, (nth) => ({
      number: `0000-${nth}`,
      dueAtMs: nth + 1,
      statusSinceMs: 1,
      ...damage[nth % damage.length],
    }))
    const good = copies(submitted, 20, () => ({}))
    await database.collection('orders').add([...broken, ...good])

    const first = await town.fire('jobs')
    const second = await town.fire('jobs')
    expect([first.tally, second.tally]).toMatchObject([{ failed: 0 }, { failed: 0 }])
    for (const { _id } of good) expect((await stored(_id)).remindedAtMs).not.toBeNull()
    for (const { _id } of broken)
      expect(await stored(_id)).toMatchObject({
        setAside: true,
        dueAtMs: null,
        attention: { code: 'unreadable', of: ['station', 'town'] },
      })
    expect((await town.fire('jobs')).tally).toMatchObject({ due: 0 })

    const listed = new Set<string>()
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: { unreadable: readonly string[]; nextCursor: string | null } = await town.ok(
        HEAD,
        'order.list',
        {
          view: 'todo',
          limit: 50,
          ...(cursor && { cursor }),
        },
      )
      for (const number of page.unreadable) listed.add(number)
      cursor = page.nextCursor
    }
    expect(listed).toContain('0000-0')
    const { unreadable } = await town.ok(COORDINATOR, 'order.board', {})
    expect(unreadable).toContain('0000-0')
  })

  test('an order that is due too early only gets its time anew', async () => {
    const order = await waitingForReview()
    const [early] = copies(order, 1, () => ({ dueAtMs: 5 }))
    if (!early) throw new Error('no order')
    await database.collection('orders').add([early])
    expect((await town.fire('jobs')).tally).toMatchObject({ due: 1, moved: 0, setAside: 0 })
    const after = await stored(early._id)
    expect(after).toEqual({ ...early, dueAtMs: order.dueAtMs })
    expect(Number(after.dueAtMs)).toBeGreaterThan(await clock())
  })
})
