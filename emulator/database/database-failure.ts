import { CloudBaseError } from '../wire/cloudbase-error'

const ADVICE = 'Please check your request, but if the problem persists, contact us.'

/** The refusals of the database, worded as the cloud words them. */
export const databaseFailure = {
  collectionMissing: (name: string) =>
    new CloudBaseError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${name}. ${ADVICE}`,
    ),

  collectionExists: () =>
    new CloudBaseError(
      'DATABASE_COLLECTION_ALREADY_EXIST',
      `[ResourceUnavailable.ResourceExist] Table exist. ${ADVICE}`,
    ),

  conflict: () =>
    new CloudBaseError(
      'DATABASE_TRANSACTION_CONFLICT',
      `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ADVICE}`,
    ),

  busy: () =>
    new CloudBaseError(
      'DATABASE_TRANSACTION_FAIL',
      `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${ADVICE}`,
    ),

  transactionMissing: () =>
    new CloudBaseError(
      'DATABASE_TRANSACTION_FAIL',
      `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${ADVICE}`,
    ),

  tooManyOperations: (limit: number) =>
    new CloudBaseError(
      'DATABASE_TRANSACTION_FAIL',
      `[LimitExceeded.TransactionOperations] A transaction may have at most ${limit} operations. ${ADVICE}`,
    ),

  stopped: () =>
    new CloudBaseError('SYS_ERR', 'The emulator was reset or stopped while this request was waiting.'),

  /** An error of the write itself, as MongoDB reports it for one statement. */
  write: (operation: 'Insert' | 'Update', detail: string) => {
    const kind = operation === 'Insert' ? 'FailedOperation.Insert' : 'FailedOperation'
    return new CloudBaseError(
      'DATABASE_REQUEST_FAILED',
      `[${kind}] multiple write errors: [{write errors: [{${detail}}]}, {<nil>}]`,
    )
  },

  /** An error of a query, projection, sort or pipeline. */
  query: (detail: string) =>
    new CloudBaseError('DATABASE_REQUEST_FAILED', `[FailedOperation.Query] ${detail}`),
} satisfies Record<string, (...parts: never[]) => CloudBaseError>
