import { databaseFailure } from '../database-failure'
import { geoKeyProblem } from '../indexes/geo-key-problem'
import type { IndexDefinition } from '../indexes/index-definition'
import type { CollectionRecord, DocumentStore } from '../persistence/document-store'
import { Collection } from './collection'
import { duplicateKeyText } from './duplicate-key'
import { findDuplicate } from './find-duplicate'

export const DEFAULT_ACL_TAG = 'PRIVATE'

/** Who may do what from a client; the rule is there with the tag CUSTOM only. */
export interface CollectionAcl {
  readonly tag: string
  readonly rule?: string
}

export type IndexRefusal =
  | { readonly kind: 'other-index-of-that-name' }
  | { readonly kind: 'data-violates-it'; readonly detail: string }

const sameDefinition = (left: IndexDefinition, right: IndexDefinition): boolean =>
  JSON.stringify([left.unique, left.fields]) === JSON.stringify([right.unique, right.fields])

/** Collections by name, with their indexes and access tags; every change is stored before it counts. */
export class CollectionCatalog {
  private readonly byName = new Map<string, Collection>()
  private readonly acls = new Map<string, CollectionAcl>()
  /** So that no number comes back while something of its old collection is being written. */
  private lastNumber = 0

  constructor(
    private readonly store: DocumentStore,
    private readonly databaseName: string,
  ) {}

  /** Takes a collection over from the store, without its documents. */
  adopt(record: CollectionRecord): Collection {
    const collection = new Collection(record.number, record.name)
    for (const definition of record.indexes) collection.addIndex(definition)
    this.byName.set(record.name, collection)
    this.lastNumber = Math.max(this.lastNumber, record.number)
    const { aclTag: tag, aclRule: rule } = record
    this.acls.set(record.name, rule === undefined ? { tag } : { tag, rule })
    return collection
  }

  /** Before other collections are adopted from an exchanged store. */
  forgetAll(): void {
    this.byName.clear()
    this.acls.clear()
  }

  all(): readonly Collection[] {
    return [...this.byName.values()]
  }

  find(name: string): Collection | undefined {
    return this.byName.get(name)
  }

  get(name: string): Collection {
    const collection = this.byName.get(name)
    if (!collection) throw databaseFailure.collectionMissing(name)
    return collection
  }

  acl(name: string): CollectionAcl {
    return this.acls.get(name) ?? { tag: DEFAULT_ACL_TAG }
  }

  async create(name: string): Promise<void> {
    if (this.byName.has(name)) throw databaseFailure.collectionExists()
    const record = { number: this.lastNumber + 1, name, aclTag: DEFAULT_ACL_TAG, indexes: [] }
    this.adopt(record)
    await this.undoOnFailure(this.store.saveCollection(record), () => this.byName.delete(name))
  }

  /** Creating an index that is already there the same way changes nothing. */
  async createIndex(name: string, definition: IndexDefinition): Promise<IndexRefusal | undefined> {
    const collection = this.get(name)
    const existing = collection.indexes.get(definition.name)
    if (existing) {
      return sameDefinition(existing.definition, definition)
        ? undefined
        : { kind: 'other-index-of-that-name' }
    }
    const duplicate = definition.unique ? findDuplicate(collection, definition) : undefined
    if (duplicate) {
      const detail = duplicateKeyText(`${this.databaseName}.${name}`, definition, duplicate)
      return { kind: 'data-violates-it', detail }
    }
    const geoProblem = collection.newestDocuments().map((document) => geoKeyProblem(document, definition))
    const detail = geoProblem.find((problem) => problem !== undefined)
    if (detail !== undefined) return { kind: 'data-violates-it', detail }
    collection.addIndex(definition)
    await this.undoOnFailure(this.save(collection), () => collection.indexes.delete(definition.name))
    return undefined
  }

  /** False when there is no such index. */
  async dropIndex(name: string, indexName: string): Promise<boolean> {
    const collection = this.get(name)
    if (!collection.indexes.delete(indexName)) return false
    await this.save(collection)
    return true
  }

  async setAcl(name: string, acl: CollectionAcl): Promise<void> {
    const collection = this.get(name)
    this.acls.set(name, acl)
    await this.save(collection)
  }

  /** Nobody finds the collection any more; the store still has it. */
  detach(name: string): Collection {
    const collection = this.get(name)
    this.byName.delete(name)
    this.acls.delete(name)
    return collection
  }

  private save({ number, name, indexes }: Collection): Promise<void> {
    const definitions = [...indexes.values()].map((index) => index.definition)
    const { tag, rule } = this.acl(name)
    return this.store.saveCollection({
      number,
      name,
      aclTag: tag,
      ...(rule === undefined ? {} : { aclRule: rule }),
      indexes: definitions,
    })
  }

  private async undoOnFailure(work: Promise<void>, undo: () => void): Promise<void> {
    try {
      await work
    } catch (error) {
      undo()
      throw error
    }
  }
}
