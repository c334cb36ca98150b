import { type Params, readParam } from '../../admin/read-params'
import { encodeEjson } from '../ejson/encode-ejson'
import { findDocuments } from '../query/find-documents'
import { findInOrder } from '../query/find-in-order'
import { projectDocuments } from '../query/project-documents'
import type { DatabaseContext } from './database-context'
import { readEjsonParam } from './read-ejson-param'
import { readSelection } from './read-selection'
import { runRead } from './run-read'

const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

/** `database.getDocument`: documents as canonical EJSON, at most 1,000 of them. */
export const getDocument = async (params: Params, { database, clock }: DatabaseContext) => {
  const nowMs = clock.nowMs()
  const { collectionName, query, transactionId } = readSelection(params, { nowMs, whereInTransaction: false })
  const order = readEjsonParam(params, 'order', nowMs)
  const projection = readEjsonParam(params, 'projection', nowMs)
  const offset = readParam.optionalCount(params, 'offset', 0)
  const limit = Math.min(readParam.optionalCount(params, 'limit', DEFAULT_LIMIT) || DEFAULT_LIMIT, MAX_LIMIT)
  const list = await runRead(database, transactionId, (open) => {
    const unsorted = Object.keys(order).length === 0
    const view = open(collectionName)
    const documents = unsorted
      ? findDocuments(view, query, offset + limit).map(({ document }) => document)
      : findInOrder(view, query, order, offset + limit)
    return projectDocuments(documents.slice(offset), projection).map(encodeEjson)
  })
  return { data: { list }, ...(offset > 0 ? { offset } : {}), limit }
}
