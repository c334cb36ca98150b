import { CloudBaseError } from '../../wire/cloudbase-error'
import { databaseFailure } from '../database-failure'

/** Runs an evaluation by the query library; what it refuses, the client hears as a failed query. */
export const guardMingo = <Result>(work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    if (error instanceof CloudBaseError) throw error
    throw databaseFailure.query(error instanceof Error ? error.message : String(error))
  }
}
