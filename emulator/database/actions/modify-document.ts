import { type Params, readParam } from '../../admin/read-params'
import { CloudBaseError } from '../../wire/cloudbase-error'
import { databaseFailure } from '../database-failure'
import { type DocumentId, isDocumentId } from '../document-id'
import { documentKey } from '../document-key'
import type { CollectionView, ViewedDocument } from '../engine/collection-view'
import type { DocumentChange } from '../engine/document-change'
import type { PlannedWrite } from '../engine/write-plan'
import { findDocuments } from '../query/find-documents'
import type { StoredDocument } from '../stored-document'
import { applyUpdate } from '../update/apply-update'
import { parseUpdate } from '../update/parse-update'
import { prepareDocument } from '../update/prepare-document'
import { upsertDocument } from '../update/upsert-document'
import { changedDocument } from './changed-document'
import type { DatabaseContext } from './database-context'
import { readEjsonParam } from './read-ejson-param'
import { readSelection } from './read-selection'
import { runWrite } from './run-write'

interface ModifyResult {
  readonly updated: number
  readonly upsert_id: DocumentId | null
}

/** How a document changes, and what is inserted when there is none. */
interface Modification {
  readonly next: (document: StoredDocument) => Record<string, unknown>
  readonly inserted: (id: DocumentId) => Record<string, unknown>
}

const replacement = (data: Record<string, unknown>): Modification => {
  const { _id, ...fields } = data
  const withId = (id: unknown): Record<string, unknown> => {
    if (_id !== undefined && _id !== id) {
      const detail = `After applying the update, the (immutable) field '_id' was found to have been altered`
      throw databaseFailure.write('Update', detail)
    }
    return { _id: id, ...fields }
  }
  return { next: (document) => withId(document._id), inserted: withId }
}

const operators = (
  data: Record<string, unknown>,
  query: Record<string, unknown>,
  nowMs: number,
): Modification => {
  const update = parseUpdate(data)
  const context = { query, now: new Date(nowMs) }
  return {
    next: (document) => applyUpdate(document, update, context),
    inserted: (id) => upsertDocument(id, update, context),
  }
}

const planUpdate = (
  view: CollectionView,
  found: readonly ViewedDocument[],
  modification: Modification,
): PlannedWrite<ModifyResult> => {
  const changes = found.flatMap(
    (viewed) => changedDocument(view, viewed, modification.next(viewed.document)) ?? [],
  )
  return { changes, result: { updated: changes.length, upsert_id: null } }
}

const planInsert = (
  view: CollectionView,
  id: DocumentId,
  modification: Modification,
): PlannedWrite<ModifyResult> => {
  const after = prepareDocument('Update', modification.inserted(id))
  const key = documentKey(id)
  const change: DocumentChange = {
    collection: view.collection,
    key,
    before: view.get(key),
    after,
    mustBeNew: false,
  }
  return { changes: [change], result: { updated: 0, upsert_id: id } }
}

/** `database.modifyDocument`: `update()` (merge) and `set()` (replace), one document or many, with upsert. */
export const modifyDocument = async (params: Params, context: DatabaseContext) => {
  const nowMs = context.clock.nowMs()
  const { collectionName, query, transactionId } = readSelection(params, { nowMs, whereInTransaction: false })
  const data = readEjsonParam(params, 'data', nowMs)
  const merge = readParam.flag(params, 'merge')
  const multi = readParam.flag(params, 'multi')
  const upsert = readParam.flag(params, 'upsert')
  if (!merge && multi)
    throw new CloudBaseError('INVALID_PARAM', 'a replacement cannot apply to several documents')
  const modification = merge ? operators(data, query, nowMs) : replacement(data)
  const id = isDocumentId(query._id) ? query._id : context.newDocumentId()
  const result = await runWrite(context.database, transactionId, (open) => {
    const view = open(collectionName)
    const found = findDocuments(view, query, multi ? undefined : 1)
    return found.length === 0 && upsert
      ? planInsert(view, id, modification)
      : planUpdate(view, found, modification)
  })
  return { data: result }
}
