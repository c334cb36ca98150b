import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { database } from '../../cloudfunctions/_core/store/database'
import { readLedger } from '../../cloudfunctions/_core/store/read-ledger'
import { accept, CHANGFU, confirmedHaircut, GUILAN, HEAD, orderHaircut } from './support/orders'
import { startTown, type Town } from './support/town'

const ROOT = resolve(__dirname, '../..')
const DAY_HOURS = 24
const PEOPLE = /张桂兰|13800001001|老槐树|太吵/

describe('personal data whose time is over', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const about = async (collection: string, id: string) =>
    (await town.documents(collection)).filter(({ _id, orderId }) => [_id, orderId].includes(id))
  /** Everything that tells of an order: itself, its history, and what people were told. */
  const orderText = async (id: string) =>
    JSON.stringify(await Promise.all(['orders', 'events', 'notices'].map((name) => about(name, id))))
  const saidIn = async (collection: string, id: string) => JSON.stringify(await about(collection, id))
  const cancelled = async () => {
    const orderId = await orderHaircut(town)
    const assignmentId = await accept(town, CHANGFU, orderId)
    await town.ok(CHANGFU, 'assignment.giveBack', { assignmentId, reason: { code: 'other', text: '太吵' } })
    await town.ok(GUILAN, 'order.cancel', { orderId, reason: { code: 'other', text: '太吵' } })
    return orderId
  }
  /** `npm run retention -- --dry-run`, some days from now. */
  const dryRun = async (days: number): Promise<string> => {
    const { nowMs } = await town.ok(HEAD, 'session.get', {})
    const at = String(nowMs + days * DAY_HOURS * 3_600_000)
    const args = ['--import', 'tsx', 'config/privacy/retention.ts', '--dry-run', '--url', town.url]
    return new Promise((settle, fail) =>
      execFile(process.execPath, [...args, '--now', at], { cwd: ROOT }, (error, stdout, stderr) =>
        error ? fail(new Error(stderr)) : settle(stdout),
      ),
    )
  }

  test('goes after 90 days from what was cancelled, after 180 from what was closed; hours stay', async () => {
    const gone = await cancelled()
    const closed = await confirmedHaircut(town)
    await town.ok(GUILAN, 'order.rate', { orderId: closed, stars: 5 })
    await town.ok(HEAD, 'contact.reveal', { orderId: closed })
    const ledger = await readLedger()

    await town.advance(89 * DAY_HOURS)
    for (const told of ['orders', 'events', 'notices']) expect(await saidIn(told, gone)).toContain('太吵')
    expect(await dryRun(0)).toMatch(/^0 orders closed.*\n0 orders rejected or cancelled/)
    expect(await dryRun(2)).toMatch(/^0 orders closed.*\n1 orders rejected or cancelled/)
    expect(await orderText(gone)).toMatch(PEOPLE)
    await town.advance(2 * DAY_HOURS)
    expect(await orderText(gone)).not.toMatch(PEOPLE)
    expect(await orderText(closed)).toMatch(PEOPLE)
    await town.advance(91 * DAY_HOURS)
    expect(await orderText(closed)).not.toMatch(PEOPLE)

    const view = await town.ok(GUILAN, 'order.get', { orderId: gone })
    expect(view).toMatchObject({ title: '义务理发（上门）', closingWords: '其他原因', needText: '' })
    expect(await town.documents('audit_log')).toHaveLength(1)
    expect(await dryRun(915)).toContain('1 rows of the audit log')
    await town.advance(915 * DAY_HOURS)
    expect(await town.documents('audit_log')).toEqual([])
    expect(await readLedger()).toEqual(ledger)
  })

  test('goes some at a time, and nothing is taken twice', async () => {
    const orderId = await cancelled()
    const [one] = await about('orders', orderId)
    const more = Array.from({ length: 59 }, (_, nth) => ({ ...one, _id: `${orderId}-${nth}` }))
    await database.collection('orders').add(more)
    const named = async () =>
      (await town.documents('orders')).filter((order) => PEOPLE.test(JSON.stringify(order))).length
    const ledger = await readLedger()
    // The clock that is moved runs the first sweep by itself.
    await town.advance(91 * DAY_HOURS)
    expect(await named()).toBe(10)
    expect(await town.fire('jobs')).toMatchObject({ tally: { contactsForgotten: 10 } })
    expect(await named()).toBe(0)
    expect(await town.fire('jobs')).toMatchObject({ tally: { contactsForgotten: 0 } })
    expect(await readLedger()).toEqual(ledger)
  })
})
