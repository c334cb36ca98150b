/** The error codes this emulator answers with; the names are CloudBase's own. */
export type CloudBaseErrorCode =
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_DUPLICATE_WRITE'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_TIMEOUT'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'EXCEED_REQUEST_SIZE_LIMIT'
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED'
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
  | 'INVALID_ACTION'
  | 'INVALID_PARAM'
  | 'INVALID_REQUEST_SOURCE'
  | 'SERVER_TIMEOUT'
  | 'STORAGE_EXCEED_AUTHORITY'
  | 'STORAGE_FILE_NONEXIST'
  | 'SYS_ERR'

/** An expected refusal: it goes to the client as `{code, message}` and changes nothing. */
export class CloudBaseError extends Error {
  readonly code: CloudBaseErrorCode

  constructor(code: CloudBaseErrorCode, message: string) {
    super(message)
    this.name = 'CloudBaseError'
    this.code = code
  }
}
