import { databaseFailure } from '../database/database-failure'
import { CloudBaseError } from '../wire/cloudbase-error'
import { HttpFailure } from '../wire/http-failure'

const UNAVAILABLE = 503

/** The errors that faults answer with. */
export const faultFailure = {
  /** What CloudBase documents: https://docs.cloudbase.net/error-code/DATABASE_TIMEOUT */
  databaseTimeout: () => new CloudBaseError('DATABASE_TIMEOUT', 'The database request timed out.'),

  /** https://docs.cloudbase.net/error-code/basic: "Service response timeout". */
  serverTimeout: () => new CloudBaseError('SERVER_TIMEOUT', 'The service did not answer in time.'),

  unavailable: () => new HttpFailure(UNAVAILABLE),

  /** As real environments have been seen to answer. */
  duplicateE11000: (namespace: string) =>
    databaseFailure.write(
      'Insert',
      `E11000 duplicate key error collection: ${namespace} index: _id_ dup key: { : "fault" }`,
    ),

  /** As the documents say: https://docs.cloudbase.net/error-code/DATABASE_DUPLICATE_WRITE */
  duplicateWrite: () =>
    new CloudBaseError('DATABASE_DUPLICATE_WRITE', 'Duplicate key: a document with this key already exists.'),
}
