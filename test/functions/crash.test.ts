import { DEMO_VILLAGERS } from '../../config/demo-town/demo-villagers'
import type { WantedTime } from '../../domain/order/order'
import { GUILAN, HEAD, measuredMinutes, servedHaircut, wantedIn } from './support/orders'
import { person, startTown, type Town } from './support/town'

const ORDERS = 200
const CONFIRMATIONS = 12
const AT_ONCE = 8
/** So many commands have been answered when the emulator is killed. */
const KILL_AFTER = 70

type Command = { readonly key: string; send(): Promise<unknown> }

/** Sends a few at a time; whoever gets no answer is simply left unanswered. Stops at the first failure after `until` answers. */
async function sendAll(
  commands: readonly Command[],
  onAnswer: (count: number) => void = () => {},
): Promise<number> {
  const waiting = [...commands]
  let answered = 0
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const done = await next.send().then(
        () => true,
        () => false,
      )
      if (!done) continue
      answered += 1
      onAnswer(answered)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return answered
}

describe('kill -9 in the middle', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  afterAll(() => town.stop())

  async function confirmations(): Promise<Command[]> {
    const commands: Command[] = []
    for (let index = 0; index < CONFIRMATIONS; index += 1) {
      const { orderId } = await servedHaircut(town)
      const minutes = await measuredMinutes(town, HEAD, orderId)
      const key = `confirm-${index}-key`
      commands.push({
        key,
        send: () => town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes }, key),
      })
    }
    return commands
  }

  const submission = (index: number, wanted: WantedTime): Command => {
    const villager = DEMO_VILLAGERS[index % DEMO_VILLAGERS.length]?.key ?? ''
    const key = `order-${index}-key`
    const menuItemCode = index % 2 === 0 ? 'haircut' : 'neighbor_dispute'
    return { key, send: () => town.ok(person(villager), 'order.submit', { menuItemCode, wanted }, key) }
  }

  test('no order, event or minute is lost or doubled', async () => {
    const credits = await confirmations()
    const wanted = await wantedIn(town, 24)
    const orders = Array.from({ length: ORDERS }, (_, index) => submission(index, wanted))
    const mixed = orders.flatMap((order, index) => {
      const credit = index % 10 === 5 ? credits[(index - 5) / 10] : undefined
      return credit ? [order, credit] : [order]
    })

    let killed: Promise<void> | null = null
    const answered = await sendAll(mixed, (count) => {
      if (count === KILL_AFTER) killed = town.crashAndRestart()
    })
    await killed
    expect(answered).toBeLessThan(mixed.length)
    expect(await sendAll(mixed)).toBe(mixed.length)

    const stored = await town.documents('orders')
    expect(stored).toHaveLength(ORDERS + CONFIRMATIONS)
    const events = await allEvents(town)
    for (const order of stored) {
      const versions = events.filter((row) => row.orderId === order._id).map((row) => Number(row.version))
      const expected = Array.from({ length: Number(order.version) }, (_, index) => index + 1)
      expect(versions.sort((a, b) => a - b)).toEqual(expected)
    }
    const entries = await town.documents('hour_entries')
    expect(entries).toHaveLength(2 * CONFIRMATIONS)
    expect(entries.reduce((sum, entry) => sum + Number(entry.minutes), 0)).toBe(0)
    const accounts = await town.documents('hour_accounts')
    for (const account of accounts) {
      const mine = entries.filter((entry) => entry.accountId === account._id)
      expect(mine.reduce((sum, entry) => sum + Number(entry.minutes), 0)).toBe(account.balanceMinutes)
      expect(mine).toHaveLength(Number(account.entryCount))
    }
    expect((await town.ok(GUILAN, 'session.get', {})).person?.name).toBe('张桂兰')
  })
})

/** The journal in pages: the look into the store shows at most 1,000 rows at a time. */
async function allEvents(town: Town): Promise<readonly { orderId: string; version: number }[]> {
  const rows: { orderId: string; version: number }[] = []
  for (let skip = 0; ; skip += 1_000) {
    const response = await fetch(`${town.url}/_emu/documents?collection=events&limit=1000&skip=${skip}`)
    const { documents } = await response.json()
    rows.push(
      ...documents.flatMap((row: { order: { orderId: string; version: number } | null }) => row.order ?? []),
    )
    if (documents.length < 1_000) return rows
  }
}
