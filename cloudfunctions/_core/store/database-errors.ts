const textOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const message = 'message' in error ? String(error.message) : ''
  return `${code} ${message}`
}

/** Somebody has already written a document with this id, or a row with this unique key. Both spellings are seen in the cloud. */
export const isDuplicate = (error: unknown): boolean => /E11000|DATABASE_DUPLICATE_WRITE/.test(textOf(error))

/** Another transaction was quicker; the same work may be tried again from the start. */
export const isConflict = (error: unknown): boolean =>
  /DATABASE_TRANSACTION_CONFLICT|TransactionConflict|TransactionBusy/.test(textOf(error))
