import { databaseFailure } from '../database-failure'
import type { IndexDefinition } from '../indexes/index-definition'
import type { CollectionRecord, DocumentStore } from '../persistence/document-store'
import { Collection } from './collection'
import { duplicateKeyText } from './duplicate-key'
import { findDuplicate } from './find-duplicate'

export const DEFAULT_ACL_TAG = 'PRIVATE'

export type IndexRefusal =
  | { readonly kind: 'other-index-of-that-name' }
  | { readonly kind: 'data-violates-it'; readonly detail: string }

const sameDefinition = (left: IndexDefinition, right: IndexDefinition): boolean =>
  JSON.stringify([left.unique, left.fields]) === JSON.stringify([right.unique, right.fields])

/** Collections by name, with their indexes and access tags; every change is stored before it counts. */
export class CollectionCatalog {
  private readonly byName = new Map<string, Collection>()
  private readonly aclTags = new Map<string, string>()

  constructor(
    private readonly store: DocumentStore,
    private readonly databaseName: string,
  ) {}

  /** Takes a collection over from the store, without its documents. */
  adopt(record: CollectionRecord): Collection {
    const collection = new Collection(record.number, record.name)
    for (const definition of record.indexes) collection.addIndex(definition)
    this.byName.set(record.name, collection)
    this.aclTags.set(record.name, record.aclTag)
    return collection
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

  aclTag(name: string): string {
    return this.aclTags.get(name) ?? DEFAULT_ACL_TAG
  }

  async create(name: string): Promise<void> {
    if (this.byName.has(name)) throw databaseFailure.collectionExists()
    const number = Math.max(0, ...this.all().map((collection) => collection.number)) + 1
    const record = { number, name, aclTag: DEFAULT_ACL_TAG, indexes: [] }
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

  async setAclTag(name: string, aclTag: string): Promise<void> {
    const collection = this.get(name)
    this.aclTags.set(name, aclTag)
    await this.save(collection)
  }

  private save({ number, name, indexes }: Collection): Promise<void> {
    const definitions = [...indexes.values()].map((index) => index.definition)
    return this.store.saveCollection({ number, name, aclTag: this.aclTag(name), indexes: definitions })
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
