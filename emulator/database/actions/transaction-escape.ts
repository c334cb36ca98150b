import type { Params } from '../../admin/read-params'

type Naming = (params: Params) => string | undefined

const forWhere =
  (call: string): Naming =>
  ({ queryType }) =>
    queryType === 'DOC' ? undefined : call

/** Calls for which the SDK never sends the transaction they are written in. */
const ESCAPING: Readonly<Record<string, Naming>> = {
  'database.modifyDocument': forWhere('where().update()'),
  'database.removeDocument': forWhere('where().remove()'),
  'database.calculateDocument': () => 'count()',
  'database.aggregateDocuments': () => 'aggregate()',
}

/** The warning for a call made while the caller has a transaction open, when that call runs outside it. */
export const transactionEscape = (action: string, params: Params): string | undefined => {
  const call = params.transactionId ? undefined : ESCAPING[action]?.(params)
  if (call === undefined) return undefined
  return `${call} on ${String(params.collectionName)} ran outside the open transaction: the SDK never sends the transaction with it, here and in the cloud. Only doc(), add() and updateAndReturn() belong to a transaction.`
}
