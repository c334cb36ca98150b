import type { Params } from '../../admin/read-params'
import { addCollection } from './add-collection'
import { aggregateDocuments } from './aggregate-documents'
import { calculateDocument } from './calculate-document'
import type { DatabaseContext } from './database-context'
import { getDocument } from './get-document'
import { insertDocument } from './insert-document'
import { modifyAndReturnDoc } from './modify-and-return-doc'
import { modifyDocument } from './modify-document'
import { removeDocument } from './remove-document'
import { transactionActions } from './transaction-actions'

/** Runs one action; what it answers is merged into the reply beside `requestId`. */
export type DatabaseAction = (params: Params, context: DatabaseContext) => Promise<object>

export const DATABASE_ACTIONS: Readonly<Record<string, DatabaseAction>> = {
  'database.addCollection': addCollection,
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.startTransaction': transactionActions.start,
  'database.commitTransaction': transactionActions.commit,
  'database.abortTransaction': transactionActions.abort,
}
