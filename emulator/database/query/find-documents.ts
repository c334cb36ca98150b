import type { CollectionView, ViewedDocument } from '../engine/collection-view'
import { splitNear } from '../geo/near-condition'
import { compileQuery } from './compile-query'
import { findNear } from './find-near'
import { planCandidates } from './plan-candidates'

/** The documents that match, in natural order or nearest first, at most `limit` of them. */
export const findDocuments = (
  view: CollectionView,
  query: Record<string, unknown>,
  limit = Number.POSITIVE_INFINITY,
): readonly ViewedDocument[] => {
  const { near, rest } = splitNear(query)
  if (near) return findNear(view, near, rest).slice(0, limit)
  const matches = compileQuery(query)
  const { scans } = view.collection
  const candidates = planCandidates(view.collection, query)
  scans.addQuery(candidates !== undefined)
  const found: ViewedDocument[] = []
  for (const viewed of view.documents(candidates)) {
    if (found.length >= limit) break
    scans.addDocument()
    if (matches(viewed.document)) found.push(viewed)
  }
  return found
}
