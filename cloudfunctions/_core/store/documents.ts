import { database } from './database'
import { openDocument, type StoredDocument, sealDocument } from './sealing/seal-document'
import type { Transaction } from './transact'

type Stored = { readonly id: string }

export type Query = {
  readonly where: object
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  readonly skip?: number
  readonly limit: number
}

/** The store is the only writer of its collections: what carries an id has the type it was written with. */
const isStored = <T extends Stored>(document: object): document is T => 'id' in document

/** `id` in the product is `_id` in the database; there what is sensitive lies under a key. */
function fromDocument<T extends Stored>(name: string, stored: StoredDocument): T {
  const { _id, ...rest } = openDocument(name, stored)
  const document = { ...rest, id: _id }
  if (!isStored<T>(document)) throw new Error('a document without an id')
  return document
}

const hasId = (value: unknown): value is StoredDocument =>
  typeof value === 'object' && value !== null && '_id' in value

/** As it lies in the database. */
export const toDocument = <T extends Stored>(name: string, { id, ...rest }: T): StoredDocument =>
  sealDocument(name, { ...rest, _id: id })

/** A collection whose documents are added and read; there is no way to change one. */
export function appendOnly<T extends Stored>(name: string) {
  const { add, list } = documents<T>(name)
  return { add, list }
}

/** One collection of whole documents. */
export function documents<T extends Stored>(name: string) {
  const collection = () => database.collection(name)
  return {
    /** A document as a pipeline of this collection gave it. */
    read: (stored: StoredDocument): T => fromDocument<T>(name, stored),

    async find(id: string): Promise<T | null> {
      const { data } = await collection().doc(id).get()
      return data[0] ? fromDocument<T>(name, data[0]) : null
    },

    async findIn(tx: Transaction, id: string): Promise<T | null> {
      const { data } = await tx.collection(name).doc(id).get()
      const document = Array.isArray(data) ? data[0] : data
      return hasId(document) ? fromDocument<T>(name, document) : null
    },

    /** Replaces the whole document, or creates it. */
    async put(tx: Transaction, document: T): Promise<void> {
      const { _id, ...rest } = toDocument(name, document)
      await tx.collection(name).doc(_id).set(rest)
    },

    /** Adds new documents in one trip; an id that exists is an error (`isDuplicate`). */
    async add(tx: Transaction, added: readonly T[]): Promise<void> {
      if (added.length > 0) await tx.collection(name).add(added.map((each) => toDocument(name, each)))
    },

    async list(query: Query): Promise<readonly T[]> {
      let request = collection().where(query.where)
      for (const [field, direction] of query.orderBy ?? []) request = request.orderBy(field, direction)
      if (query.skip) request = request.skip(query.skip)
      const { data } = await request.limit(query.limit).get()
      return data.map((document: StoredDocument) => fromDocument<T>(name, document))
    },

    /** Changes single fields of every document that matches. Outside transactions only. */
    async updateWhere(where: object, fields: object): Promise<void> {
      await collection().where(where).update(fields)
    },
  }
}
