import { Query } from 'mingo/query'
import type { StoredDocument } from '../stored-document'
import { checkQuery } from './check-query'
import { guardMingo } from './guard-mingo'
import { QUERY_CONTEXT } from './query-context'

export type Predicate = (document: StoredDocument) => boolean

/** Turns a MongoDB query into a test; throws DATABASE_REQUEST_FAILED for one MongoDB would not run. */
export const compileQuery = (query: Record<string, unknown>): Predicate => {
  if (Object.keys(query).length === 0) return () => true
  checkQuery(query)
  const compiled = guardMingo(() => new Query(query, { scriptEnabled: false, context: QUERY_CONTEXT }))
  return (document) => guardMingo(() => compiled.test(document))
}
