import { type Params, readParam } from '../../admin/read-params'
import { CloudBaseError } from '../../wire/cloudbase-error'
import { isRecord } from '../../wire/is-record'
import { type DocumentId, isDocumentId } from '../document-id'
import { documentKey } from '../document-key'
import { decodeEjson } from '../ejson/decode-ejson'
import { prepareDocument } from '../update/prepare-document'
import type { DatabaseContext } from './database-context'
import { runWrite } from './run-write'

interface NewDocument {
  readonly id: DocumentId
  readonly source: Record<string, unknown>
}

const readDocument = (text: unknown, context: DatabaseContext): NewDocument => {
  const document = typeof text === 'string' ? decodeEjson(text, context.clock.nowMs()) : undefined
  if (!isRecord(document)) {
    throw new CloudBaseError('INVALID_PARAM', 'parameter data must be an array of objects in EJSON')
  }
  const { _id, ...fields } = document
  const id = _id ?? context.newDocumentId()
  if (!isDocumentId(id)) throw new CloudBaseError('INVALID_PARAM', '_id must be a string or a number')
  return { id, source: { _id: id, ...fields } }
}

/** `database.insertDocument`: one or several documents, all or none. */
export const insertDocument = async (params: Params, context: DatabaseContext) => {
  const collectionName = readParam.requiredString(params, 'collectionName')
  const { data } = params
  if (!Array.isArray(data) || data.length === 0) {
    throw new CloudBaseError('INVALID_PARAM', 'parameter data must be an array of objects in EJSON')
  }
  const documents = data.map((text: unknown) => readDocument(text, context))
  const insertedIds = await runWrite(
    context.database,
    readParam.optionalString(params, 'transactionId'),
    (open) => {
      const view = open(collectionName)
      const changes = documents.map(({ id, source }) => {
        const key = documentKey(id)
        const after = prepareDocument('Insert', source)
        return { collection: view.collection, key, before: view.get(key), after, mustBeNew: true }
      })
      return { changes, result: documents.map(({ id }) => id) }
    },
  )
  return { data: { insertedIds } }
}
