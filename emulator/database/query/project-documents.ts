import { Query } from 'mingo'
import type { StoredDocument } from '../stored-document'
import { guardMingo } from './guard-mingo'

/** Applies a MongoDB projection. */
export const projectDocuments = (
  documents: readonly StoredDocument[],
  projection: Record<string, unknown>,
): readonly StoredDocument[] => {
  if (Object.keys(projection).length === 0) return documents
  return guardMingo(() =>
    new Query({}, { scriptEnabled: false }).find<StoredDocument>([...documents], projection).all(),
  )
}
