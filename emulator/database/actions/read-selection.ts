import { type Params, readParam } from '../../admin/read-params'
import { CloudBaseError } from '../../wire/cloudbase-error'
import { isDocumentId } from '../document-id'
import { readEjsonParam } from './read-ejson-param'

export interface Selection {
  readonly collectionName: string
  readonly query: Record<string, unknown>
  readonly transactionId: string | undefined
}

interface SelectionRules {
  readonly nowMs: number
  /** Whether a `where()` may run inside a transaction. */
  readonly whereInTransaction: boolean
}

const refuseWhere = (): CloudBaseError =>
  new CloudBaseError(
    'DATABASE_TRANSACTION_FAIL',
    '[InvalidParameter.Transaction] where() is not supported inside a transaction: only doc(), add() and updateAndReturn() are.',
  )

/** Reads which documents a request is about: `doc()` (DOC) or `where()` (WHERE), in a transaction or not. */
export const readSelection = (params: Params, rules: SelectionRules): Selection => {
  const collectionName = readParam.requiredString(params, 'collectionName')
  const query = readEjsonParam(params, 'query', rules.nowMs)
  const transactionId = readParam.optionalString(params, 'transactionId')
  const queryType = readParam.optionalString(params, 'queryType') ?? 'WHERE'
  if (queryType !== 'DOC' && queryType !== 'WHERE') {
    throw new CloudBaseError('INVALID_PARAM', 'parameter queryType must be DOC or WHERE')
  }
  if (queryType === 'DOC' && !isDocumentId(query._id)) {
    throw new CloudBaseError(
      'INVALID_PARAM',
      'a query of type DOC must have an _id that is a string or a number',
    )
  }
  if (queryType === 'WHERE' && transactionId !== undefined && !rules.whereInTransaction) throw refuseWhere()
  return { collectionName, query, transactionId }
}
