import { setTimeout as pause } from 'node:timers/promises'
import { randomNumbers } from '../../emulator/faults/random-numbers'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { connectSdk, type Sdk, type Transaction } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'

const ROUNDS = 30
const WRITERS = 6
/** The moment of a kill is drawn from this, so that it falls anywhere into the writers' steps. */
const SEED = Number(process.env.DURABILITY_SEED ?? 20_261_123)
const MAX_LIFE_MS = 250

afterAll(async () => {
  killLeftovers()
  await removeTempFolders()
})

/** What a writer was told is saved. */
interface Acknowledged {
  readonly singles: string[]
  readonly pairs: string[]
  counter: number
}

/** Writes until the emulator is gone: single documents, pairs in one transaction, pairs in one request, a counter. */
const writeUntilGone = async ({ db, _ }: Sdk, name: string): Promise<Acknowledged> => {
  const saved: Acknowledged = { singles: [], pairs: [], counter: 0 }
  try {
    for (let n = 0; ; n += 1) {
      const id = `${name}-${n}`
      await db.collection('left').add({ _id: `single-${id}`, text: 'x'.repeat((n * 97) % 3000) })
      saved.singles.push(`single-${id}`)
      await db.runTransaction(async (transaction: Transaction) => {
        await transaction.collection('left').add({ _id: `pair-${id}` })
        await transaction.collection('right').add({ _id: `pair-${id}` })
      })
      saved.pairs.push(`pair-${id}`)
      await db.collection('right').add([{ _id: `twin-${id}-1` }, { _id: `twin-${id}-2` }])
      await db
        .collection('counters')
        .doc(name)
        .update({ n: _.inc(1) })
      saved.counter += 1
    }
  } catch {
    return saved
  }
}

const idsIn = async ({ db, _ }: Sdk, collection: string, prefix: string): Promise<Set<string>> => {
  const ids = new Set<string>()
  let last = prefix
  for (;;) {
    const query = { _id: _.gt(last).and(_.lt(`${prefix}~`)) }
    const { data } = await db
      .collection(collection)
      .where(query)
      .orderBy('_id', 'asc')
      .limit(1000)
      .field({ _id: true })
      .get()
    for (const { _id } of data) ids.add(_id)
    if (data.length < 1000) return ids
    last = data.at(-1)._id
  }
}

const otherTwin = (id: string): string => id.replace(/[12]$/, (n) => (n === '1' ? '2' : '1'))

/** Everything this round's writers were told, and nothing half of what they were not told. */
const expectWhole = async (sdk: Sdk, prefix: string, saved: readonly Acknowledged[]): Promise<void> => {
  const [singles, left, right, twins] = [
    await idsIn(sdk, 'left', `single-${prefix}`),
    await idsIn(sdk, 'left', `pair-${prefix}`),
    await idsIn(sdk, 'right', `pair-${prefix}`),
    await idsIn(sdk, 'right', `twin-${prefix}`),
  ]
  expect(saved.flatMap((writer) => writer.singles).filter((id) => !singles.has(id))).toEqual([])
  expect(saved.flatMap((writer) => writer.pairs).filter((id) => !left.has(id))).toEqual([])
  expect([...left].filter((id) => !right.has(id))).toEqual([])
  expect([...right].filter((id) => !left.has(id))).toEqual([])
  expect([...twins].filter((id) => !twins.has(otherTwin(id)))).toEqual([])
}

test(`kill -9 at ${ROUNDS} moments (seed ${SEED}) loses nothing that was acknowledged and tears nothing`, async () => {
  const args = ['--data', await tempFolder()]
  const draw = randomNumbers(SEED)
  let emulator: EmulatorProcess = await startEmulatorProcess(args)
  let sdk = connectSdk(emulator.url)
  for (const name of ['left', 'right', 'counters']) await sdk.db.createCollection(name)
  const all: Acknowledged[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const prefix = `r${String(round).padStart(2, '0')}`
    const names = Array.from({ length: WRITERS }, (_value, n) => `${prefix}w${n}`)
    await sdk.db.collection('counters').add(names.map((name) => ({ _id: name, n: 0 })))
    const writers = names.map((name) => writeUntilGone(sdk, name))
    // The life of the process is what is drawn here; nothing waits for something to have happened.
    await pause(draw() * MAX_LIFE_MS)
    await emulator.kill()
    const saved = await Promise.all(writers)
    emulator = await startEmulatorProcess(args)
    sdk = connectSdk(emulator.url)
    all.push(...saved)
    await expectWhole(sdk, prefix, saved)
    const { data } = await sdk.db
      .collection('counters')
      .where({ _id: sdk._.in(names) })
      .get()
    for (const [n, { counter }] of saved.entries()) {
      const found = data.find(({ _id }: { _id: string }) => _id === names[n])
      expect([counter, counter + 1]).toContain(found?.n)
    }
  }
  // Enough was told to be lost; how much, the machine decides.
  expect(all.filter(({ singles }) => singles.length > 0).length).toBeGreaterThan(ROUNDS)
  await expectWhole(sdk, 'r', all)
  await emulator.stop()
})
