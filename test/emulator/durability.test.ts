import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { connectSdk, type Sdk, type Transaction } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'

const ROUNDS = 6
const WRITERS = 8

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
const writeUntilGone = async ({ db, _ }: Sdk, name: string, onWritten: () => void): Promise<Acknowledged> => {
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
      onWritten()
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

test('kill -9 loses nothing that was acknowledged and tears no transaction', async () => {
  const folder = await tempFolder()
  let emulator: EmulatorProcess = await startEmulatorProcess(['--data', folder])
  let sdk = connectSdk(emulator.url)
  for (const name of ['left', 'right', 'counters']) await sdk.db.createCollection(name)
  const expected: Acknowledged = { singles: [], pairs: [], counter: 0 }
  for (let round = 0; round < ROUNDS; round += 1) {
    const names = Array.from({ length: WRITERS }, (_value, n) => `r${round}w${n}`)
    for (const name of names) await sdk.db.collection('counters').doc(name).set({ n: 0 })
    let written = 0
    const enough = 20 + round * 13
    const kill = new Promise<void>((resolve, reject) => {
      const onWritten = () => {
        written += 1
        if (written === enough) emulator.kill().then(resolve, reject)
      }
      Promise.all(names.map((name) => writeUntilGone(sdk, name, onWritten))).then((all) => {
        for (const { singles, pairs } of all) {
          expected.singles.push(...singles)
          expected.pairs.push(...pairs)
        }
        counters.push(...all.map(({ counter }, n) => [names[n] ?? '', counter] as const))
      }, reject)
    })
    const counters: (readonly [string, number])[] = []
    await kill
    emulator = await startEmulatorProcess(['--data', folder])
    sdk = connectSdk(emulator.url)
    for (const [name, counter] of counters) {
      const [{ n }] = (await sdk.db.collection('counters').doc(name).get()).data
      expect([counter, counter + 1]).toContain(n)
    }
  }
  const [singles, left, right, twins] = [
    await idsIn(sdk, 'left', 'single-'),
    await idsIn(sdk, 'left', 'pair-'),
    await idsIn(sdk, 'right', 'pair-'),
    await idsIn(sdk, 'right', 'twin-'),
  ]
  expect(expected.singles.length).toBeGreaterThan(ROUNDS * 20)
  expect(expected.singles.filter((id) => !singles.has(id))).toEqual([])
  expect(expected.pairs.filter((id) => !left.has(id))).toEqual([])
  expect([...left].filter((id) => !right.has(id))).toEqual([])
  expect([...right].filter((id) => !left.has(id))).toEqual([])
  const otherTwin = (id: string) => id.replace(/[12]$/, (n) => (n === '1' ? '2' : '1'))
  expect([...twins].filter((id) => !twins.has(otherTwin(id)))).toEqual([])
  await emulator.stop()
}, 60_000)
