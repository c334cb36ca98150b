import { databaseFailure } from '../database-failure'
import type { StoredDocument } from '../stored-document'
import { bsonTypeName } from './bson-type-name'
import { childOf } from './child-of'
import { showValue } from './show-value'

const valueAt = (document: StoredDocument, path: string): unknown =>
  path.split('.').reduce<unknown>(childOf, document)

type TargetCheck = (target: {
  readonly path: string
  readonly value: unknown
  readonly id: unknown
}) => string | undefined

const numeric =
  (operator: string): TargetCheck =>
  ({ path, value, id }) =>
    typeof value === 'number'
      ? undefined
      : `Cannot apply ${operator} to a value of non-numeric type. {_id: ${showValue(id)}} has the field '${path.split('.').at(-1)}' of non-numeric type ${bsonTypeName(value)}`

const array =
  (sentence: (path: string, type: string, id: string) => string): TargetCheck =>
  ({ path, value, id }) =>
    Array.isArray(value) ? undefined : sentence(path, bsonTypeName(value), showValue(id))

/** What the value an operator meets must be; a missing one is always fine. */
const TARGET_CHECKS: Readonly<Record<string, TargetCheck>> = {
  $inc: numeric('$inc'),
  $mul: numeric('$mul'),
  $push: array(
    (path, type, id) =>
      `The field '${path}' must be an array but is of type ${type} in document {_id: ${id}}`,
  ),
  $addToSet: array(
    (path, type) =>
      `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${type}`,
  ),
  $pop: array((path, type) => `Path '${path}' contains an element of non-array type '${type}'`),
  $pull: array(() => 'Cannot apply $pull to a non-array value'),
  $pullAll: array(() => 'Cannot apply $pull to a non-array value'),
}

/** Refuses an operator on a value of the wrong type, with MongoDB's words. */
export const checkTarget = (document: StoredDocument, operator: string, path: string): void => {
  const value = valueAt(document, path)
  if (value === undefined) return
  const problem = TARGET_CHECKS[operator]?.({ path, value, id: document._id })
  if (problem !== undefined) throw databaseFailure.write('Update', problem)
}
