import { type Params, readParam } from '../../admin/read-params'
import { findDocuments } from '../query/find-documents'
import type { DatabaseContext } from './database-context'
import { readSelection } from './read-selection'
import { runWrite } from './run-write'

/** `database.removeDocument`: one document or all that match. */
export const removeDocument = async (params: Params, { database, clock }: DatabaseContext) => {
  const { collectionName, query, transactionId } = readSelection(params, {
    nowMs: clock.nowMs(),
    whereInTransaction: false,
  })
  const multi = readParam.flag(params, 'multi')
  const deleted = await runWrite(database, transactionId, (open) => {
    const view = open(collectionName)
    const found = findDocuments(view, query, multi ? undefined : 1)
    const changes = found.map(({ key, document }) => ({
      collection: view.collection,
      key,
      before: document,
      after: undefined,
      mustBeNew: false,
    }))
    return { changes, result: changes.length }
  })
  return { data: { deleted } }
}
