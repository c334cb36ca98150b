import { type Params, readParam } from '../../admin/read-params'
import type { DatabaseContext } from './database-context'

/** `database.startTransaction`, `commitTransaction` and `abortTransaction`. */
export const transactionActions = {
  start: async (_params: Params, { database, newTransactionId, instanceId }: DatabaseContext) => {
    const transactionId = newTransactionId()
    database.transactions.begin(transactionId, instanceId)
    return { transactionId }
  },

  commit: async (params: Params, { database }: DatabaseContext) => {
    await database.transactions.commit(readParam.requiredString(params, 'transactionId'))
    return {}
  },

  abort: async (params: Params, { database }: DatabaseContext) => {
    await database.transactions.abort(readParam.requiredString(params, 'transactionId'))
    return {}
  },
}
