import type { Params } from '../../admin/read-params'
import { encodeEjson } from '../ejson/encode-ejson'
import { findDocuments } from '../query/find-documents'
import { applyUpdate } from '../update/apply-update'
import { parseUpdate } from '../update/parse-update'
import { changedDocument } from './changed-document'
import type { DatabaseContext } from './database-context'
import { readEjsonParam } from './read-ejson-param'
import { readSelection } from './read-selection'
import { runWrite } from './run-write'

/** `database.modifyAndReturnDoc`: updates the first match and answers with the document after it. */
export const modifyAndReturnDoc = async (params: Params, { database, clock }: DatabaseContext) => {
  const nowMs = clock.nowMs()
  const { collectionName, query, transactionId } = readSelection(params, { nowMs, whereInTransaction: true })
  const update = parseUpdate(readEjsonParam(params, 'data', nowMs))
  const result = await runWrite<{ updated: number; doc: string | null }>(database, transactionId, (open) => {
    const view = open(collectionName)
    const [found] = findDocuments(view, query, 1)
    if (!found) return { changes: [], result: { updated: 0, doc: null } }
    const change = changedDocument(
      view,
      found,
      applyUpdate(found.document, update, { query, now: new Date(nowMs) }),
    )
    const doc = encodeEjson(change?.after?.document ?? found.document)
    return { changes: change ? [change] : [], result: { updated: change ? 1 : 0, doc } }
  })
  return { data: result }
}
