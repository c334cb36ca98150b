import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { orders } from '../../cloudfunctions/_core/store/collections'
import { database } from '../../cloudfunctions/_core/store/database'
import { CHANGFU, COORDINATOR, confirmedHaircut, GUILAN, idOf } from './support/orders'
import { startTown, type Town } from './support/town'

const ROOT = resolve(__dirname, '../..')

/** `npm run ledger:verify` against a product that runs here: its exit code and what it prints. */
const verify = (town: Town): Promise<{ readonly code: number; readonly printed: string }> =>
  new Promise((settle) => {
    const args = ['--import', 'tsx', 'config/ledger/verify.ts', '--url', town.url]
    const child = execFile(process.execPath, args, { cwd: ROOT }, (_error, stdout, stderr) =>
      settle({ code: child.exitCode ?? -1, printed: stdout + stderr }),
    )
  })

describe('the ledger verified from outside', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const change = (collection: string, id: string, fields: object) =>
    database.collection(collection).doc(id).update(fields)
  const credited = async () => {
    const orderId = await confirmedHaircut(town)
    const reason = { code: 'wrong_minutes' }
    await town.ok(COORDINATOR, 'order.correct', { orderId, volunteerId: idOf(CHANGFU), minutes: 40, reason })
    return orderId
  }

  test('is in order, also after a correction and where a service was said not to be done', async () => {
    const orderId = await credited()
    await town.ok(GUILAN, 'order.notDone', { orderId, reason: { code: 'not_finished' } })
    const { code, printed } = await verify(town)
    expect(printed).toContain('2 accounts, 6 entries, 1 orders')
    expect([code, printed]).toEqual([0, expect.stringContaining('every order is as it must be')])
  })

  test('tells of an order that says something else than what was credited', async () => {
    const orderId = await credited()
    const order = await orders.find(orderId)
    const at = order?.assignments.findIndex(({ status }) => status === 'confirmed') ?? -1
    await change('orders', orderId, { [`assignments.${at}.confirmedMinutes`]: 45 })
    const { code, printed } = await verify(town)
    expect(code).toBe(1)
    expect(printed).toContain(
      `first difference: order ${orderId}: ${idOf(CHANGFU)} has 45 confirmed minutes, credits less reversals are 40`,
    )
  })

  test('tells of a chain first', async () => {
    const orderId = await credited()
    const id = `entry:${orderId}:${idOf(CHANGFU)}:1:credit`
    await change('hour_entries', id, { minutes: 61 })
    const { code, printed } = await verify(town)
    expect([code, printed]).toEqual([
      1,
      expect.stringContaining(`first difference: ${id}: balanceAfterMinutes`),
    ])
  })
})
