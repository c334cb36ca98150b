import { people } from '../../cloudfunctions/_core/store/collections'
import { PAGE_ROWS } from '../../cloudfunctions/_core/store/every-page'
import { assignmentIdOf } from '../../domain/kernel/ids'
import type { Person } from '../../domain/people/person'
import { functionOf } from '../../types/admin-actions'
import { CAST, enterCast } from './support/cast'
import { ADMIN, XUCHENG } from './support/offices'
import { CHANGFU, COORDINATOR, DOUSHAHE, GUILAN, HEAD, idOf, SHOUYI, XIAOMEI } from './support/orders'
import { askedQueries } from './support/queries'
import { enterOrders, FORMER, HER_HEALTH, NEIGHBOUR, NEIGHBOURS_HEALTH } from './support/scanned-town'
import { person, startTown, type Town } from './support/town'

type Reader = { readonly openid: string }
type Secret = {
  readonly what: 'name' | 'phone' | 'address' | 'health'
  readonly text: string
  readonly of: Person
}

const SHISHAN = '341525111001'
const SHISHANS_HEAD = person('head-shishan')
const FENGQIANG = person('feng-qiang')
const SHENMO = person('shen-mo')

/** The demonstration town has fewer people than one answer holds. */
const everybody = (): Promise<readonly Person[]> => people.list({ where: {}, limit: PAGE_ROWS })

const isOf = (as: Reader, { of }: Secret): boolean => of.id === idOf(as)
const livesIn = (stationId: string, { of }: Secret): boolean => of.contact.stationId === stationId
const isVolunteersName = ({ what, of }: Secret): boolean => what === 'name' && of.volunteer !== null

type Sees = (secret: Secret, action: string) => boolean

const inTeam =
  (teamId: string): Sees =>
  ({ what, of }) =>
    what === 'name' && (of.volunteer?.teamIds.includes(teamId) ?? false)

/** What somebody may read beside what is his own: whose, and of what kind. Written down here once more, by hand. */
const MAY_READ: Readonly<Record<string, Sees>> = {
  // His volunteers' telephones while they come; how one speaks of them is no whole name.
  [GUILAN.openid]: (secret) => secret.what === 'phone' && isOf(CHANGFU, secret),
  // Whom he serves or has just served, not whom he served a month ago; and who has signed his certificate.
  [CHANGFU.openid]: (secret, action) =>
    isOf(GUILAN, secret) || (action === 'certificate.get' && secret.what === 'name' && isOf(HEAD, secret)),
  [XUCHENG.openid]: ({ of }) => of.contact.name === NEIGHBOUR.name,
  [FENGQIANG.openid]: inTeam('team-201-environment'),
  [SHENMO.openid]: inTeam('team-town-culture'),
  // Her own village, every volunteer whom she may ask, and the telephone of one who was asked.
  [HEAD.openid]: (secret) =>
    livesIn(DOUSHAHE, secret) ||
    isVolunteersName(secret) ||
    (secret.what === 'phone' && isOf(SHOUYI, secret)) ||
    (secret.what === 'name' && isOf(COORDINATOR, secret)),
  [SHISHANS_HEAD.openid]: (secret) => livesIn(SHISHAN, secret),
  [COORDINATOR.openid]: () => true,
  // Who holds an office, and who has the telephone that he asks for; nothing of orders.
  [ADMIN.openid]: ({ what, of }, action) =>
    what === 'name' && (of.grants.length > 0 || action === 'role.find'),
}

const READERS: readonly Reader[] = [...CAST, GUILAN, CHANGFU, XIAOMEI, FORMER]

const contactSecrets = (of: Person): readonly Secret[] => {
  const { name, phone, addressText } = of.contact
  return [
    { what: 'name', text: name, of },
    { what: 'phone', text: phone, of },
    { what: 'address', text: addressText, of },
  ]
}

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

  async function secretsOfTown(): Promise<readonly Secret[]> {
    const all = await everybody()
    const guilan = all.find(({ id }) => id === idOf(GUILAN))
    if (!guilan) throw new Error('nobody lives here')
    const neighbour: Person = { ...guilan, id: 'neighbour', contact: { ...NEIGHBOUR, stationId: DOUSHAHE } }
    const health: readonly Secret[] = [
      { what: 'health', text: HER_HEALTH, of: guilan },
      { what: 'health', text: NEIGHBOURS_HEALTH, of: neighbour },
    ]
    return [...[...all, neighbour].flatMap(contactSecrets), ...health].filter(({ text }) => text.length > 1)
  }

  test('names_telephones_addresses_and_what_tells_of_health', async () => {
    const wanted = await calls(await enterOrders(town))
    await enterCast()
    const secrets = await secretsOfTown()
    const read = new Set<string>()
    const leaks = new Set<string>()
    async function scan(reader: Reader, [action, payload]: readonly [string, object]): Promise<void> {
      const answer = JSON.stringify(await town.raw(reader, functionOf(action), { action, payload }))
      if (answer.includes('SYSTEM.INTERNAL')) leaks.add(`${reader.openid}: ${action} failed`)
      const found = secrets.filter(({ text }) => answer.includes(text))
      const may = (secret: Secret) => isOf(reader, secret) || MAY_READ[reader.openid]?.(secret, action)
      // Several offices have the same address, or one that begins alike.
      const known = secrets.filter(may).map(({ text }) => text)
      for (const { what, text } of found) {
        read.add(text)
        if (!known.some((own) => own.includes(text)))
          leaks.add(`${reader.openid}: ${action} tells the ${what} ${text}`)
      }
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
