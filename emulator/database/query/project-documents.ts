import { Query } from 'mingo/query'
import type { StoredDocument } from '../stored-document'
import { guardMingo } from './guard-mingo'
import { QUERY_CONTEXT } from './query-context'

/** Applies a MongoDB projection. */
export const projectDocuments = (
  documents: readonly StoredDocument[],
  projection: Record<string, unknown>,
): readonly StoredDocument[] => {
  if (Object.keys(projection).length === 0) return documents
  return guardMingo(() =>
    new Query({}, { scriptEnabled: false, context: QUERY_CONTEXT })
      .find<StoredDocument>([...documents], projection)
      .all(),
  )
}
