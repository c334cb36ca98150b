import { databaseFailure } from '../database-failure'
import { type EncodedDocument, encodeDocument, UnstorableDocument } from '../engine/encoded-document'
import { fieldNameProblem } from './check-field-names'

/** Checks and encodes a document for storing; throws DATABASE_REQUEST_FAILED. */
export const prepareDocument = (
  operation: 'Insert' | 'Update',
  source: Record<string, unknown>,
): EncodedDocument => {
  const problem = fieldNameProblem(source)
  if (problem !== undefined) throw databaseFailure.write(operation, problem)
  try {
    return encodeDocument(source)
  } catch (error) {
    if (error instanceof UnstorableDocument) throw databaseFailure.write(operation, error.message)
    throw error
  }
}
