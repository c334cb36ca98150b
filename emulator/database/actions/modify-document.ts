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
import { changedDocument } from './changed-document'
import type { DatabaseContext } from './database-context'
import { readEjsonParam } from './read-ejson-param'
import { readSelection } from './read-selection'
import { runWrite } from './run-write'

interface ModifyResult {
  readonly updated: number
  readonly upsert_id: DocumentId | null
}

type Modification = (document: StoredDocument) => Record<string, unknown>

const replacement =
  ({ _id, ...fields }: Record<string, unknown>): Modification =>
  (document) => {
    if (_id !== undefined && _id !== document._id) {
      const detail = `After applying the update, the (immutable) field '_id' was found to have been altered`
      throw databaseFailure.write('Update', detail)
    }
    return { _id: document._id, ...fields }
  }

const operators = (
  data: Record<string, unknown>,
  query: Record<string, unknown>,
  nowMs: number,
): Modification => {
  const update = parseUpdate(data)
  const context = { query, now: new Date(nowMs) }
  return (document) => applyUpdate(document, update, context)
}

const planUpdate = (
  view: CollectionView,
  found: readonly ViewedDocument[],
  modification: Modification,
): PlannedWrite<ModifyResult> => {
  const changes = found.flatMap(
    (viewed) => changedDocument(view, viewed, modification(viewed.document)) ?? [],
  )
  return { changes, result: { updated: changes.length, upsert_id: null } }
}

const planInsert = (
  view: CollectionView,
  id: DocumentId,
  modification: Modification,
): PlannedWrite<ModifyResult> => {
  const change: DocumentChange = {
    collection: view.collection,
    key: documentKey(id),
    before: undefined,
    after: prepareDocument('Update', modification({ _id: id })),
    mustBeNew: false,
  }
  return { changes: [change], result: { updated: 0, upsert_id: id } }
}

/** The id under which `doc().set()` inserts what is not there; nothing else of the SDK asks for that. */
const readUpsertId = (params: Params, query: Record<string, unknown>): DocumentId | undefined => {
  if (!readParam.flag(params, 'upsert')) return undefined
  const { _id, ...others } = query
  const isSet = isDocumentId(_id) && Object.keys(others).length === 0 && !readParam.flag(params, 'merge')
  if (isSet) return _id
  throw new CloudBaseError('INVALID_PARAM', 'only the replacement of a document by its _id may insert one')
}

/** `database.modifyDocument`: `update()` (merge) and `set()` (replace, or insert), one document or many. */
export const modifyDocument = async (params: Params, context: DatabaseContext) => {
  const nowMs = context.clock.nowMs()
  const { collectionName, query, transactionId } = readSelection(params, { nowMs, whereInTransaction: false })
  const data = readEjsonParam(params, 'data', nowMs)
  const merge = readParam.flag(params, 'merge')
  const multi = readParam.flag(params, 'multi')
  const upsertId = readUpsertId(params, query)
  if (!merge && multi)
    throw new CloudBaseError('INVALID_PARAM', 'a replacement cannot apply to several documents')
  const modification = merge ? operators(data, query, nowMs) : replacement(data)
  const result = await runWrite(context.database, transactionId, (open) => {
    const view = open(collectionName)
    const found = findDocuments(view, query, multi ? undefined : 1)
    return found.length === 0 && upsertId !== undefined
      ? planInsert(view, upsertId, modification)
      : planUpdate(view, found, modification)
  })
  return { data: result }
}
