import type { CollectionView } from '../engine/collection-view'
import { splitNear } from '../geo/near-condition'
import type { StoredDocument } from '../stored-document'
import { compileQuery } from './compile-query'
import { findDocuments } from './find-documents'
import { type IndexWalk, planWalk } from './plan-walk'
import { sortDocuments } from './sort-documents'

/** The matches up to the end of the group in which the wanted number is reached. */
const walkIndex = (
  view: CollectionView,
  query: Record<string, unknown>,
  { index, prefix, direction, range }: IndexWalk,
  wanted: number,
): readonly StoredDocument[] => {
  const matches = compileQuery(query)
  const { scans } = view.collection
  scans.addQuery(true)
  const found: StoredDocument[] = []
  for (const { part, documentKeys } of index.walk(prefix, direction, range)) {
    if (found.length >= wanted) break
    for (const { document } of view.documents(documentKeys)) {
      scans.addDocument()
      // The entry may belong to a version of the document that is not the visible one.
      if (index.holds(document, [...prefix, part]) && matches(document)) found.push(document)
    }
  }
  return found
}

/** The first `wanted` matches in the given order, from an index that lies in this order where there is one. */
export const findInOrder = (
  view: CollectionView,
  query: Record<string, unknown>,
  order: Record<string, unknown>,
  wanted: number,
): readonly StoredDocument[] => {
  const isPlain = !view.hasPending && splitNear(query).near === undefined
  const walk = isPlain ? planWalk(view.collection, query, order) : undefined
  const found = walk
    ? walkIndex(view, query, walk, wanted)
    : findDocuments(view, query).map(({ document }) => document)
  return sortDocuments(found, order).slice(0, wanted)
}
