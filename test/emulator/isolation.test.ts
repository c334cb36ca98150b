import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { Database } from '../../emulator/database/engine/database'
import { DEFAULT_DATABASE_LIMITS } from '../../emulator/database/engine/database-limits'
import { encodeDocument } from '../../emulator/database/engine/encoded-document'
import type { WritePlan } from '../../emulator/database/engine/write-plan'
import { LmdbDocumentStore } from '../../emulator/database/persistence/lmdb-document-store'
import { removeTempFolders, tempFolder } from './support/temp-folder'

afterAll(removeTempFolders)

const KEYS = ['a', 'b', 'c'] as const
const TRANSACTIONS = [0, 1, 2] as const

type Key = (typeof KEYS)[number]

type Step =
  | { readonly kind: 'read'; readonly by: number; readonly key: Key }
  | { readonly kind: 'write'; readonly by: number; readonly key: Key; readonly value: number | undefined }
  | { readonly kind: 'plainWrite'; readonly key: Key; readonly value: number | undefined }
  | { readonly kind: 'commit' | 'abort'; readonly by: number }

const by = fc.constantFrom(...TRANSACTIONS)
const key = fc.constantFrom(...KEYS)
const value = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('read' as const), by, key }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), by, key, value }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('plainWrite' as const), key, value }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('commit' as const, 'abort' as const), by }) },
)

type State = ReadonlyMap<Key, number>

interface ModelTransaction {
  readonly snapshot: State
  readonly takenAt: number
  readonly writes: Map<Key, number | undefined>
}

/** Snapshot isolation as MongoDB describes it, in the plainest terms. */
class Model {
  private committed = new Map<Key, number>()
  private readonly changedAt = new Map<Key, number>()
  private readonly active = new Map<number, ModelTransaction>()
  private now = 0

  get state(): State {
    return this.committed
  }

  read(transaction: number, wanted: Key): number | undefined {
    const { snapshot, writes } = this.begun(transaction)
    return writes.has(wanted) ? writes.get(wanted) : snapshot.get(wanted)
  }

  /** False: a conflict, which has ended the transaction. */
  write(transaction: number, changed: Key, to: number | undefined): boolean {
    const own = this.begun(transaction)
    if (this.read(transaction, changed) === to) return true
    const stale = (this.changedAt.get(changed) ?? 0) > own.takenAt
    if (stale || this.isLocked(changed, transaction)) {
      this.active.delete(transaction)
      return false
    }
    own.writes.set(changed, to)
    return true
  }

  isLocked(wanted: Key, except?: number): boolean {
    return [...this.active].some(([number, { writes }]) => number !== except && writes.has(wanted))
  }

  plainWrite(changed: Key, to: number | undefined): void {
    if (this.committed.get(changed) !== to) this.apply([[changed, to]])
  }

  commit(transaction: number): void {
    this.apply([...(this.active.get(transaction)?.writes ?? [])])
    this.active.delete(transaction)
  }

  abort(transaction: number): void {
    this.active.delete(transaction)
  }

  private begun(transaction: number): ModelTransaction {
    const known = this.active.get(transaction)
    if (known) return known
    const fresh = { snapshot: new Map(this.committed), takenAt: this.now, writes: new Map() }
    this.active.set(transaction, fresh)
    return fresh
  }

  private apply(changes: readonly (readonly [Key, number | undefined])[]): void {
    if (changes.length === 0) return
    this.now += 1
    for (const [changed, to] of changes) {
      if (to === undefined) this.committed.delete(changed)
      else this.committed.set(changed, to)
      this.changedAt.set(changed, this.now)
    }
  }
}

const readPlan =
  (wanted: Key): WritePlan<unknown> =>
  (open) => ({ changes: [], result: open('things').get(`s${wanted}`)?.n })

const writePlan =
  (changed: Key, to: number | undefined): WritePlan<void> =>
  (open) => {
    const view = open('things')
    const documentKey = `s${changed}`
    const before = view.get(documentKey)
    const after = to === undefined ? undefined : encodeDocument({ _id: changed, n: to })
    const changes =
      before?.n === to
        ? []
        : [{ collection: view.collection, key: documentKey, before, after, mustBeNew: false }]
    return { changes, result: undefined }
  }

/** Runs the steps against an engine, the ids of its transactions following the model's. */
class Driver {
  private readonly ids = new Map<number, string>()

  constructor(private readonly database: Database) {}

  read(transaction: number, wanted: Key): Promise<unknown> {
    return this.database.transactions.run(this.idOf(transaction), readPlan(wanted))
  }

  async write(transaction: number, changed: Key, to: number | undefined): Promise<boolean> {
    try {
      await this.database.transactions.run(this.idOf(transaction), writePlan(changed, to))
      return true
    } catch (error) {
      expect(error).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
      this.ids.delete(transaction)
      return false
    }
  }

  plainWrite(changed: Key, to: number | undefined): Promise<void> {
    return this.database.write(writePlan(changed, to))
  }

  async end(how: 'commit' | 'abort', transaction: number): Promise<void> {
    await this.database.transactions[how](this.idOf(transaction))
    this.ids.delete(transaction)
  }

  private idOf(transaction: number): string {
    const known = this.ids.get(transaction)
    if (known !== undefined) return known
    const id = randomUUID()
    this.database.transactions.begin(id)
    this.ids.set(transaction, id)
    return id
  }
}

const follow = async (driver: Driver, model: Model, next: Step): Promise<void> => {
  switch (next.kind) {
    case 'read':
      expect(await driver.read(next.by, next.key)).toBe(model.read(next.by, next.key))
      return
    case 'write':
      expect(await driver.write(next.by, next.key, next.value)).toBe(
        model.write(next.by, next.key, next.value),
      )
      return
    case 'plainWrite':
      // Behind a lock it would wait, and these steps follow each other.
      if (model.isLocked(next.key)) return
      await driver.plainWrite(next.key, next.value)
      model.plainWrite(next.key, next.value)
      return
    default:
      await driver.end(next.kind, next.by)
      model[next.kind](next.by)
  }
}

const contents = (database: Database): Record<string, unknown> =>
  database.read((open) =>
    Object.fromEntries([...open('things').documents()].map(({ document }) => [document._id, document.n])),
  )

test('any interleaving of transactions behaves as snapshot isolation, in memory and on disk', async () => {
  const folder = await tempFolder()
  const limits = { ...DEFAULT_DATABASE_LIMITS, operationFloorMs: 0 }
  const openDatabase = async (file: string) =>
    new Database(await LmdbDocumentStore.open(file), { name: 'test', limits })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const file = join(folder, `${randomUUID()}.lmdb`)
      await LmdbDocumentStore.create(file)
      const database = await openDatabase(file)
      const [driver, model] = [new Driver(database), new Model()]
      try {
        await database.catalog.create('things')
        await database.createIndex('things', {
          name: 'n',
          unique: false,
          fields: [{ path: 'n', direction: '1' }],
        })
        for (const next of steps) await follow(driver, model, next)
        expect(contents(database)).toEqual(Object.fromEntries(model.state))
      } finally {
        await database.close()
      }
      const reopened = await openDatabase(file)
      expect(contents(reopened)).toEqual(Object.fromEntries(model.state))
      await reopened.close()
    }),
    { numRuns: 60 },
  )
}, 30_000)
