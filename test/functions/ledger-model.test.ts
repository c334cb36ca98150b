import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { commandIdOf, personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { activities, events, orders, people } from '../../cloudfunctions/_core/store/collections'
import { bookedParts } from '../../domain/activity/booked-parts'
import type { HourEntry } from '../../domain/hours/hour-entry'
import { volunteerAccountId } from '../../domain/kernel/ids'
import { findUnbooked } from '../../domain/order/find-unbooked'
import {
  actorIdOf,
  type Call,
  callOf,
  type Draw,
  drawnCalls,
  entryCalls,
  entryIdsOf,
} from './support/ledger-calls'
import { soundLedger } from './support/ledger-checks'
import { type Booking, judge, type ModelOrder, NOT_ENTERED, servedBy } from './support/ledger-model'
import {
  faultsOf,
  MEASURED,
  makeScene,
  makeTemplate,
  SAME_HOUR_AS_ACTIVITY,
  type Scene,
  setFaults,
  type Template,
} from './support/ledger-scene'
import { makeSecondHead } from './support/orders'
import { startTown, type Town } from './support/town'

const RUNS = 10
const CALLERS = 4
const MOST_TRIES = 20
/** To run one history again: LEDGER_SEED=<seed> LEDGER_PATH=<path> of fast-check's report, which names the seed of the faults too. */
const { LEDGER_SEED, LEDGER_PATH } = process.env

/** Neither yes nor no: what the phone sends again under the same key. */
const UNDECIDED: readonly string[] = ['SYSTEM.INTERNAL', 'COMMAND.BUSY']

/** A key, what was sent under it, and what was answered. */
type Sent = { readonly call: Call; readonly key: string; readonly answers: string[]; undecided: boolean }

async function send(sent: Sent): Promise<void> {
  const answer = await sent.call.send(sent.key).catch(() => null)
  if (answer && (answer.ok || !UNDECIDED.includes(answer.error.code)))
    sent.answers.push(answer.ok ? JSON.stringify(answer.data) : answer.error.code)
  sent.undecided = !answer || (!answer.ok && UNDECIDED.includes(answer.error.code))
}

const isYes = (answer: string): boolean => answer.startsWith('{')

const sentOnce = (call: Call, key: string = randomUUID()): Sent => ({
  call,
  key,
  answers: [],
  undecided: false,
})

/** What was written down first, twice each, then every draw as it goes out: some twice under one key, some by the same person under a second one. */
const plan = (town: Town, scene: Scene, draws: readonly Draw[]): readonly Sent[] => [
  ...entryCalls(town, scene)
    .map(({ call, key }) => sentOnce(call, key))
    .flatMap((sent) => [sent, sent]),
  ...draws.flatMap((draw) => {
    const call = callOf(town, scene, draw)
    const first = sentOnce(call)
    if (draw.again === 'own_key') return [first, first]
    return draw.again === 'other_key' ? [first, sentOnce(call)] : [first]
  }),
]

type Trouble = { readonly faultSeed: number; readonly crashAfter: number | null }

/** Several callers at once, while faults strike; after one of the calls the emulator is killed and started again. */
async function sendAll(town: Town, all: readonly Sent[], { faultSeed, crashAfter }: Trouble): Promise<void> {
  const strike = () => setFaults(town, faultsOf(faultSeed))
  let next = 0
  let crash: Promise<void> | null = null
  const caller = async () => {
    for (let at = next++; at < all.length; at = next++) {
      await crash
      const sent = all[at]
      if (sent) await send(sent)
      if (at === crashAfter) crash = town.crashAndRestart().then(strike)
    }
  }
  await strike()
  await Promise.all(Array.from({ length: CALLERS }, caller))
  await crash
  await setFaults(town, [])
}

/** As phones do until they have an answer. */
async function retryUndecided(all: readonly Sent[]): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1)
    await Promise.all([...new Set(all)].filter(({ undecided }) => undecided).map(send))
  expect(all.filter(({ undecided }) => undecided)).toEqual([])
}

type Rows = ReadonlyMap<string, Call>

/** The moves of an order in their order; what enters one is two of them. */
async function movesOf(orderId: string): Promise<readonly string[]> {
  const rows = await events.list({ where: { orderId }, orderBy: [['order.version', 'asc']], limit: 1_000 })
  return rows.filter(({ order }) => order?.type !== 'enter_service').map(({ id }) => id)
}

/** Those of an activity: it has no journal of its own, and every receipt says which version it made. */
async function activityMovesOf(activityId: string, byRow: Rows): Promise<readonly string[]> {
  const sent = [...byRow].filter(([, { orderId }]) => orderId === activityId)
  const rows = await Promise.all(sent.map(([id]) => events.find(id)))
  return rows
    .flatMap((row) => row ?? [])
    .map(({ id, command }) => ({ id, version: Number(Object(command?.receipt).version) }))
    .sort((a, b) => a.version - b.version)
    .map(({ id }) => id)
}

/** The judge goes through what happened to an order or an activity: every move must be one that the law permits there. */
function judged(moves: readonly string[], before: ModelOrder, byRow: Rows) {
  let order = before
  const states = [order]
  const bookings: Booking[] = []
  for (const id of moves) {
    const call = byRow.get(id)
    if (!call) throw new Error(`nobody sent ${id}`)
    const outcome = judge(order, call.move, actorIdOf(call))
    order = outcome.order
    states.push(order)
    bookings.push(...outcome.bookings)
  }
  return { states, bookings }
}

/** At no moment do both of these count for somebody: they claim the same hour. */
function neverBoth(entries: readonly HourEntry[], one: string, other: string): void {
  const minutes = new Map<string, number>()
  for (const entry of [...entries].sort((a, b) => a.sequence - b.sequence)) {
    const keyOf = (orderId: string) => `${entry.volunteerId} ${orderId}`
    minutes.set(keyOf(entry.orderId), (minutes.get(keyOf(entry.orderId)) ?? 0) + entry.minutes)
    expect([one, other].every((orderId) => (minutes.get(keyOf(orderId)) ?? 0) > 0)).toBe(false)
  }
}

/** Another one was quicker and came to the same minutes: his confirmation stands for this one too. */
const stoodOnce = (states: readonly ModelOrder[], { move }: Call): boolean =>
  move.action === 'order.confirm' &&
  states.some(({ parts }) =>
    move.lines.every((line) =>
      parts.some((part) => part.volunteerId === line.volunteerId && part.minutes === line.minutes),
    ),
  )

/** What orders and the activity say was confirmed. */
async function shownIn(scene: Scene) {
  const stored = await Promise.all([...scene.orderIds, ...entryIdsOf(scene)].map((id) => orders.find(id)))
  const activity = await activities.find(scene.activityId)
  return [...stored.flatMap((order) => order ?? []), ...(activity ? [bookedParts(activity)] : [])]
}

async function check(town: Town, scene: Scene, all: readonly Sent[]): Promise<void> {
  const rowOf = ({ call, key }: Sent) => commandIdOf(actorIdOf(call), key)
  const byRow = new Map(all.map((sent) => [rowOf(sent), sent.call]))
  const { entries } = await soundLedger()
  expect(entries.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(0)
  const booked: unknown[] = []
  const effects = new Map<string, readonly ModelOrder[]>()
  const moved = new Set<string>()
  const entered = entryIdsOf(scene)
  const atFirst = servedBy(scene.volunteers.map(({ id }) => id))
  for (const orderId of [...scene.orderIds, ...entered, scene.activityId]) {
    const isActivity = orderId === scene.activityId
    const moves = await (isActivity ? activityMovesOf(orderId, byRow) : movesOf(orderId))
    const verdict = judged(moves, entered.includes(orderId) ? NOT_ENTERED : atFirst, byRow)
    for (const id of moves) moved.add(id)
    effects.set(orderId, verdict.states)
    const measured = entered.includes(orderId) ? 0 : MEASURED
    booked.push(
      ...verdict.bookings.map((each) => ({
        ...each,
        orderId,
        hourClass: Math.abs(each.minutes) > measured ? 'declared' : 'verified',
      })),
    )
  }
  const accounts = new Set(scene.volunteers.map(({ id }) => volunteerAccountId(id)))
  const mine = entries.filter(({ accountId }) => accounts.has(accountId))
  const told = mine.map(({ kind, volunteerId, minutes, revision, orderId, hourClass }) => ({
    ...{ kind, volunteerId, minutes, revision },
    ...{ orderId, hourClass },
  }))
  const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort()
  expect(sorted(told)).toEqual(sorted(booked))

  for (const sent of new Set(all)) {
    const yes = sent.answers.filter(isYes)
    expect(new Set(yes).size).toBeLessThanOrEqual(1)
    const row = await events.find(rowOf(sent))
    expect([sent.call.move.action, row !== null]).toEqual([sent.call.move.action, yes.length > 0])
    if (row && !moved.has(row.id))
      expect(stoodOnce(effects.get(sent.call.orderId) ?? [], sent.call)).toBe(true)
  }

  expect(findUnbooked(await shownIn(scene), mine)).toBeNull()
  const [, report = '', note = ''] = entered
  neverBoth(mine, report, note)
  neverBoth(mine, scene.orderIds[SAME_HOUR_AS_ACTIVITY] ?? '', scene.activityId)
  for (const { id, openid } of scene.volunteers) {
    const own = mine.filter(({ volunteerId }) => volunteerId === id)
    const balance = own.reduce((sum, { minutes }) => sum + minutes, 0)
    const counted = (await people.find(personIdOf(openid)))?.volunteer?.minutesThisYear?.minutes ?? 0
    const [year] = new Set(own.map(({ servedUntilMs }) => new Date(servedUntilMs).getUTCFullYear()))
    const statement = await town.ok({ openid }, 'hours.statement', { ...(year && { year }) })
    expect([counted, statement.totalMinutes, statement.lifetimeMinutes]).toEqual([balance, balance, balance])
  }
}

describe('the ledger under faults, judged by a model of one thread', () => {
  let town: Town
  let template: Template
  beforeAll(async () => {
    town = await startTown()
    await makeSecondHead()
    template = await makeTemplate(town)
  })
  afterAll(() => town.stop())

  test(`${RUNS} random histories by ${CALLERS} callers at once`, async () => {
    const run = async (draws: readonly Draw[], trouble: Trouble) => {
      const scene = await makeScene(`s${randomUUID().slice(0, 8)}`, template)
      const all = plan(town, scene, draws)
      await sendAll(town, all, trouble)
      await retryUndecided(all)
      await check(town, scene, all)
    }
    const crash = fc.oneof(
      { arbitrary: fc.constant(null), weight: 5 },
      { arbitrary: fc.integer({ min: 5, max: 15 }), weight: 1 },
    )
    const trouble = fc.record({ faultSeed: fc.nat({ max: 2 ** 31 - 10 }), crashAfter: crash })
    await fc.assert(fc.asyncProperty(drawnCalls, trouble, run), {
      numRuns: RUNS,
      // What several callers do at once is not the same a second time: a smaller case would prove nothing.
      endOnFailure: true,
      ...(LEDGER_SEED && { seed: Number(LEDGER_SEED) }),
      ...(LEDGER_PATH && { path: LEDGER_PATH }),
    })
  })

  test('two heads on two devices each, every device with a key of its own: one credit', async () => {
    const scene = await makeScene(`s${randomUUID().slice(0, 8)}`, template)
    const draw: Omit<Draw, 'office'> = {
      action: 'confirm',
      order: 0,
      volunteers: [0, 1, 2],
      minutes: MEASURED,
      again: 'no',
    }
    const devices = [0, 1].flatMap((office) => {
      const call = callOf(town, scene, { ...draw, office })
      return [1, 2].map(() => sentOnce(call))
    })
    // Each device sends twice, as a tap does that got no answer in time.
    const all = [...devices, ...devices]
    await Promise.all(all.map(send))
    await retryUndecided(all)
    await check(town, scene, all)
    expect(devices.every(({ answers }) => answers.every(isYes))).toBe(true)
    const { entries } = await soundLedger()
    expect(entries.filter(({ orderId }) => orderId === scene.orderIds[0])).toHaveLength(2 * 3)
  })
})
