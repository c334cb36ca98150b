import { assignmentIdOf } from '../../domain/kernel/ids'
import { functionOf } from '../../types/admin-actions'
import { CAST, enterCast } from './support/cast'
import { everybody, SHISHAN, scanAnswer, secretsOfTown } from './support/leak-scan'
import { csvOf, wantedList } from './support/lists'
import { CHANGFU, DOUSHAHE, GUILAN, idOf, XIAOMEI } from './support/orders'
import { askedQueries } from './support/queries'
import { enterOrders, FORMER } from './support/scanned-town'
import { startTown, type Town } from './support/town'

type Reader = { readonly openid: string }

/** Somebody who is known, under another name, with another telephone and another place. */
const KNOWN_OTHERWISE = csvOf(
  ['登记号', '姓名', '联系电话', '住址'],
  [[idOf(GUILAN), '张桂英', '13900007777', '新屋']],
)

const READERS: readonly Reader[] = [...CAST, GUILAN, CHANGFU, XIAOMEI, FORMER]

describe('who may not see it finds it in no answer', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  afterAll(() => town.stop())

  /** Everything that can be asked about these orders, and the lists. */
  async function calls(orderIds: readonly string[]): Promise<readonly (readonly [string, object])[]> {
    const asked = Object.entries(await askedQueries(town)).map(
      ([name, { payload }]) => [name, payload] as const,
    )
    const all = await everybody()
    const ids = all.filter(({ volunteer }) => volunteer).map(({ id }) => id)
    return [
      ...asked,
      ...orderIds.flatMap((orderId) => [
        ['order.get', { orderId }] as const,
        ['order.candidates', { orderId }] as const,
        ...[CHANGFU, XIAOMEI].map(
          (as) => ['assignment.get', { assignmentId: assignmentIdOf(orderId, idOf(as)) }] as const,
        ),
      ]),
      ...['mine', 'current', 'todo', 'station'].map((view) => ['order.list', { view, limit: 50 }] as const),
      ...['offers', 'open', 'past'].map((view) => ['assignment.list', { view, limit: 50 }] as const),
      ...['mine', 'todo', 'register'].map((view) => ['certificate.list', { view, limit: 50 }] as const),
      ['list.preview', wantedList(KNOWN_OTHERWISE)],
      ['order.board', {}],
      ['notice.list', { limit: 50 }],
      ['record.volunteers', {}],
      ['record.volunteers', { stationId: SHISHAN }],
      ['hours.station', { stationId: SHISHAN }],
      ['hours.publicList', { stationId: DOUSHAHE, limit: 50 }],
      ...ids.slice(0, 6).map((volunteerId) => ['record.list', { volunteerId }] as const),
      ...all.slice(0, 6).map(({ contact }) => ['role.find', { phone: contact.phone }] as const),
    ]
  }

  test('names_telephones_addresses_and_what_tells_of_health', async () => {
    const wanted = await calls(await enterOrders(town))
    await enterCast()
    const secrets = await secretsOfTown()
    const read = new Set<string>()
    const leaks = new Set<string>()
    async function scan(reader: Reader, [action, payload]: readonly [string, object]): Promise<void> {
      const answer = await town.raw(reader, functionOf(action), { action, payload })
      const scanned = scanAnswer(secrets, reader, action, answer)
      for (const text of scanned.read) read.add(text)
      for (const leak of scanned.leaks) leaks.add(leak)
    }
    for (const reader of READERS) await Promise.all(wanted.map((call) => scan(reader, call)))
    expect([...leaks]).toEqual([])
    // Where it may be seen, it is there to be found.
    const told = secrets
      .filter(({ of }) => [idOf(GUILAN), 'neighbour'].includes(of.id))
      .map(({ text }) => text)
    expect(told.filter((text) => !read.has(text))).toEqual([])
  })
})
