import type { CollectionView, ViewedDocument } from '../engine/collection-view'
import { compileQuery } from './compile-query'
import { planCandidates } from './plan-candidates'

/** The documents that match, in natural order, at most `limit` of them. */
export const findDocuments = (
  view: CollectionView,
  query: Record<string, unknown>,
  limit = Number.POSITIVE_INFINITY,
): readonly ViewedDocument[] => {
  const matches = compileQuery(query)
  const found: ViewedDocument[] = []
  for (const viewed of view.documents(planCandidates(view.collection, query))) {
    if (found.length >= limit) break
    if (matches(viewed.document)) found.push(viewed)
  }
  return found
}
