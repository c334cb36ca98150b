import type { Params } from '../../admin/read-params'
import { findDocuments } from '../query/find-documents'
import type { DatabaseContext } from './database-context'
import { readSelection } from './read-selection'
import { runRead } from './run-read'

/** `database.calculateDocument`: how many documents match. */
export const calculateDocument = async (params: Params, { database, clock }: DatabaseContext) => {
  const { collectionName, query, transactionId } = readSelection(params, {
    nowMs: clock.nowMs(),
    whereInTransaction: false,
  })
  const total = await runRead(
    database,
    transactionId,
    (open) => findDocuments(open(collectionName), query).length,
  )
  return { data: { total } }
}
