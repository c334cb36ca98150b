import { type Database, open, type RootDatabase } from 'lmdb'
import { parseJson } from '../../wire/parse-json'
import type { CollectionRecord, DocumentRecord, DocumentStore } from './document-store'
import { isCollectionRecord } from './is-collection-record'
import { recordCodec } from './record-codec'
import { StoreDamage } from './store-damage'

/** Changes whenever what is written here would be misread by an older or newer emulator. */
const STORE_FORMAT = 'cloudbase-emulator-store-1'

const BINARY = { encoding: 'binary', keyEncoding: 'binary' } as const
const FORMAT_KEY = Buffer.from('format')

type Table = Database<Buffer, Buffer>

const checked = (sealed: Buffer, what: string): Uint8Array => {
  const bytes = recordCodec.open(sealed)
  if (!bytes) throw new StoreDamage(`a ${what} in it fails its checksum`)
  return bytes
}

/** The data folder's store: one lmdb file with a table for documents, one for collections, one for the format. */
export class LmdbDocumentStore implements DocumentStore {
  private readonly documentTable: Table
  private readonly collectionTable: Table
  private readonly metaTable: Table

  private constructor(private readonly root: RootDatabase<Buffer, Buffer>) {
    this.documentTable = root.openDB({ name: 'documents', ...BINARY })
    this.collectionTable = root.openDB({ name: 'collections', ...BINARY })
    this.metaTable = root.openDB({ name: 'meta', ...BINARY })
  }

  /** Opens an existing file; throws StoreDamage when it was not written by this format. */
  static async open(file: string): Promise<LmdbDocumentStore> {
    const store = new LmdbDocumentStore(open({ path: file, noSubdir: true, maxDbs: 4, ...BINARY }))
    const format = store.metaTable.get(FORMAT_KEY)?.toString()
    if (format === STORE_FORMAT) return store
    await store.close()
    throw new StoreDamage(
      format === undefined ? 'it is not a store of this emulator' : `its format is ${format}`,
    )
  }

  /** Makes a new file and leaves it closed. */
  static async create(file: string): Promise<void> {
    const store = new LmdbDocumentStore(open({ path: file, noSubdir: true, maxDbs: 4, ...BINARY }))
    await store.metaTable.put(FORMAT_KEY, Buffer.from(STORE_FORMAT))
    await store.close()
  }

  collections(): readonly CollectionRecord[] {
    return [...this.collectionTable.getRange({})].map(({ value }) => {
      const record = parseJson(Buffer.from(checked(value, 'collection')).toString())?.value
      if (!isCollectionRecord(record)) throw new StoreDamage('a collection in it cannot be read')
      return record
    })
  }

  *documents(): Iterable<{ collectionNumber: number; bytes: Uint8Array }> {
    for (const { key, value } of this.documentTable.getRange({})) {
      yield { collectionNumber: recordCodec.collectionNumberOf(key), bytes: checked(value, 'document') }
    }
  }

  async commit(records: readonly DocumentRecord[]): Promise<void> {
    await this.root.batch(() => {
      for (const { collectionNumber, key, bytes } of records) {
        const recordKey = recordCodec.documentKey(collectionNumber, key)
        if (bytes) this.documentTable.put(recordKey, recordCodec.seal(bytes))
        else this.documentTable.remove(recordKey)
      }
    })
  }

  async saveCollection(collection: CollectionRecord): Promise<void> {
    const value = recordCodec.seal(Buffer.from(JSON.stringify(collection)))
    await this.collectionTable.put(recordCodec.collectionKey(collection.number), value)
  }

  async removeCollection(number: number): Promise<void> {
    const start = recordCodec.collectionKey(number)
    const end = recordCodec.collectionKey(number + 1)
    await this.root.batch(() => {
      for (const key of this.documentTable.getKeys({ start, end })) this.documentTable.remove(key)
      this.collectionTable.remove(start)
    })
  }

  async clearDocuments(): Promise<void> {
    await this.documentTable.clearAsync()
  }

  async copyTo(file: string): Promise<void> {
    await this.root.backup(file, true)
  }

  async close(): Promise<void> {
    await this.root.close()
  }
}
