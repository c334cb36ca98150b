import { randomUUID } from 'node:crypto'
import { sha256 } from '../../cloudfunctions/_core/runtime/hash'
import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { readLedger } from '../../cloudfunctions/_core/store/read-ledger'
import { openDocument } from '../../cloudfunctions/_core/store/sealing/seal-document'
import { findDifference, type Ledger } from '../../domain/hours/find-difference'
import type { Span } from '../../domain/hours/spans'
import { DAY_MS } from '../../domain/kernel/shanghai-time'
import { STATIONS } from '../../domain/town/stations'
import type { ActionInput } from '../../types/actions'
import { CHANGFU, COORDINATOR, confirmedHaircut, HEAD, servedHaircut } from './support/orders'
import { startTown, type Town } from './support/town'

const WORKERS = 20
const SERVICES = 500
const VOLUNTEERS = 40
const because = { code: 'wrong_minutes' }

const idOf = (as: { openid: string }): string => personIdOf(as.openid)
/** The same times, so many days earlier: nobody serves two people in one hour. */
const onDayBefore = (visits: readonly Span[], days: number): readonly Span[] =>
  visits.map(({ inMs, outMs }) => ({ inMs: inMs - days * DAY_MS, outMs: outMs - days * DAY_MS }))

const sums = ({ accounts }: Ledger) => accounts.map(({ id, balanceMinutes }) => [id, balanceMinutes])

describe('the ledger', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const inOrder = async (): Promise<Ledger> => {
    const ledger = await readLedger()
    expect(findDifference(ledger, sha256)).toBeNull()
    return ledger
  }
  const correct = (orderId: string, minutes: number, as = COORDINATOR) =>
    town.call(as, 'order.correct', { orderId, volunteerId: idOf(CHANGFU), minutes, reason: because })

  test('a correction takes the credit back, credits what is right, and everything else follows', async () => {
    const orderId = await confirmedHaircut(town)
    expect((await correct(orderId, 30)).ok).toBe(true)
    const { entries, accounts } = await inOrder()
    const mine = entries.filter(({ accountId }) => accountId.startsWith('volunteer:'))
    expect(mine.map(({ kind, minutes, revision }) => [kind, minutes, revision])).toEqual([
      ['credit', 60, 1],
      ['reversal', -60, 1],
      ['credit', 30, 2],
    ])
    expect(mine[1]?.reversesId).toBe(mine[0]?.id)
    expect(accounts.map(({ balanceMinutes }) => balanceMinutes).sort()).toEqual([-30, 30])
    expect(await town.ok(CHANGFU, 'hours.statement', {})).toMatchObject({ totalMinutes: 30 })
    const [person] = (await town.documents('people')).filter(({ _id }) => _id === idOf(CHANGFU))
    expect(person).toMatchObject({ volunteer: { minutesThisYear: { minutes: 30 } } })
    const { items } = await town.ok(CHANGFU, 'notice.list', {})
    expect(items[0]?.text).toContain('改成了 30 分钟（时间记错了）')
  })

  test('minutes that do not count are only taken back, and may be credited again by somebody else', async () => {
    const orderId = await confirmedHaircut(town)
    expect((await correct(orderId, 0)).ok).toBe(true)
    expect((await inOrder()).accounts.every(({ balanceMinutes }) => balanceMinutes === 0)).toBe(true)
    expect(await correct(orderId, 60)).toMatchObject({ error: { code: 'ORDER.AUTHOR_CANNOT_CORRECT' } })
    expect((await correct(orderId, 60, HEAD)).ok).toBe(true)
    expect(sums(await inOrder()).map(([, minutes]) => minutes)).toEqual(expect.arrayContaining([60, -60]))
  })

  test(`${SERVICES} services confirmed twice by ${WORKERS} workers, then each taken back twice at once: every one once`, async () => {
    const { orderId } = await servedHaircut(town)
    const found = (await town.documents('orders')).find(({ _id }) => _id === orderId)
    const model = openDocument('orders', { ...found, _id: orderId })
    if (!Array.isArray(model.assignments)) throw new Error('no order')
    const [part] = model.assignments.filter(({ status }) => status === 'checked_out')
    const stations = STATIONS.map(({ id }) => id)
    const services = Array.from({ length: SERVICES }, (_, at) => ({
      ...model,
      _id: `service-${at}`,
      stationId: stations[at % stations.length],
      assignments: [
        {
          ...part,
          volunteerId: `served-${at % VOLUNTEERS}`,
          headsStation: false,
          visits: onDayBefore(part.visits, Math.floor(at / VOLUNTEERS)),
        },
      ],
    }))
    for (let at = 0; at < SERVICES; at += 100)
      await database.collection('orders').add(services.slice(at, at + 100))
    const grants = stations.map((stationId) => ({ role: 'station_head', stationId }))
    await database.collection('people').doc(idOf(HEAD)).update({ grants })

    /** Every job once by each of two callers, as many at a time as there are workers; busy ones are tried again. */
    const inTwos = async <A extends 'order.confirm' | 'order.correct'>(
      as: { openid: string },
      action: A,
      payload: (at: number) => ActionInput<A>,
    ) => {
      const codes: string[] = []
      let next = 0
      const work = async () => {
        while (next < SERVICES * 2) {
          const at = Math.floor(next / 2)
          next += 1
          const key = randomUUID()
          let answer = await town.call(as, action, payload(at), key)
          while (!answer.ok && answer.error.code === 'COMMAND.BUSY')
            answer = await town.call(as, action, payload(at), key)
          codes.push(answer.ok ? 'ok' : answer.error.code)
        }
      }
      await Promise.all(Array.from({ length: WORKERS }, work))
      return codes
    }
    const whom = (at: number) => ({ orderId: `service-${at}`, volunteerId: `served-${at % VOLUNTEERS}` })
    const confirmed = await inTwos(COORDINATOR, 'order.confirm', (at) => ({
      orderId: `service-${at}`,
      decision: 'confirm',
      minutes: [{ volunteerId: `served-${at % VOLUNTEERS}`, minutes: 60 }],
    }))
    expect(confirmed).toEqual(Array(SERVICES * 2).fill('ok'))
    const credited = await inOrder()
    expect(credited.entries).toHaveLength(SERVICES * 2)
    expect(credited.accounts.reduce((sum, { balanceMinutes }) => sum + Math.max(0, balanceMinutes), 0)).toBe(
      SERVICES * 60,
    )

    const back = await inTwos(HEAD, 'order.correct', (at) => ({ ...whom(at), minutes: 0, reason: because }))
    expect(back.filter((code) => code === 'ok')).toHaveLength(SERVICES)
    expect(back.filter((code) => code === 'ORDER.NOTHING_TO_CORRECT')).toHaveLength(SERVICES)
    const { entries, accounts } = await inOrder()
    const kinds = entries.filter(({ minutes, kind }) => (kind === 'credit' ? minutes > 0 : minutes < 0))
    expect(kinds.filter(({ kind }) => kind === 'credit')).toHaveLength(SERVICES)
    expect(kinds.filter(({ kind }) => kind === 'reversal')).toHaveLength(SERVICES)
    expect(accounts.every(({ balanceMinutes }) => balanceMinutes === 0)).toBe(true)
  })
})
