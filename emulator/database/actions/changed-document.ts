import { serialize } from 'bson'
import type { CollectionView, ViewedDocument } from '../engine/collection-view'
import type { DocumentChange } from '../engine/document-change'
import { prepareDocument } from '../update/prepare-document'

/** The change that turns a document into `next`, or undefined when nothing would differ. */
export const changedDocument = (
  view: CollectionView,
  { key, document }: ViewedDocument,
  next: Record<string, unknown>,
): DocumentChange | undefined => {
  const after = prepareDocument('Update', next)
  if (Buffer.compare(serialize(document), after.bytes) === 0) return undefined
  return { collection: view.collection, key, before: document, after, mustBeNew: false }
}
