import { serialize } from 'bson'
import type { Collection } from './collection'
import type { DocumentChange } from './document-change'
import type { EncodedDocument } from './encoded-document'

/** Which documents there were at one moment, by collection and key. */
export type DocumentMark = ReadonlyMap<Collection, ReadonlyMap<string, EncodedDocument>>

const encodedDocuments = (collection: Collection): ReadonlyMap<string, EncodedDocument> =>
  new Map(
    [...collection.keys()].flatMap((key) => {
      const document = collection.newest(key)?.document
      return document ? [[key, { document, bytes: serialize(document) }]] : []
    }),
  )

export const markDocuments = (collections: readonly Collection[]): DocumentMark =>
  new Map(collections.map((collection) => [collection, encodedDocuments(collection)]))

/** What is to be written so that the marked documents are there again, and no others. */
export const changesBackTo = (
  mark: DocumentMark,
  collections: readonly Collection[],
): readonly DocumentChange[] =>
  collections.flatMap((collection) => {
    const marked = mark.get(collection) ?? new Map<string, EncodedDocument>()
    return [...new Set([...collection.keys(), ...marked.keys()])].flatMap((key) => {
      const [before, after] = [collection.newest(key)?.document, marked.get(key)]
      return before === after?.document ? [] : [{ collection, key, before, after, mustBeNew: false }]
    })
  })
