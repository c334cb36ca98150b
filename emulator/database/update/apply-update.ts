import { update as applyOperators } from 'mingo'
import { databaseFailure } from '../database-failure'
import { copyDocument } from '../engine/copy-document'
import { guardMingo } from '../query/guard-mingo'
import type { StoredDocument } from '../stored-document'
import { checkCreatable } from './check-creatable'
import { checkTarget } from './check-target'
import { isPositional } from './is-positional'
import type { UpdateOperators } from './update-operators'

/** Operators that leave a path alone when it leads nowhere, instead of creating it. */
const NEVER_CREATES = new Set(['$unset', '$pull', '$pullAll', '$pop'])

export interface UpdateContext {
  /** The condition that found the document; it tells `$` which array element is meant. */
  readonly query: Record<string, unknown>
  readonly now: Date
}

const checkOperator = (
  document: StoredDocument,
  operator: string,
  fields: Readonly<Record<string, unknown>>,
): void => {
  for (const [path, operand] of Object.entries(fields)) {
    if (isPositional(path)) continue
    if (!NEVER_CREATES.has(operator)) checkCreatable(document, path)
    if (operator === '$rename' && typeof operand === 'string') checkCreatable(document, operand)
    checkTarget(document, operator, path)
  }
}

const refuseIdChange = (document: StoredDocument, fields: Readonly<Record<string, unknown>>): void => {
  const touched = Object.keys(fields).find((path) => path === '_id' || path.startsWith('_id.'))
  if (touched === undefined || (touched === '_id' && fields._id === document._id)) return
  throw databaseFailure.write(
    'Update',
    `Performing an update on the path '${touched}' would modify the immutable field '_id'`,
  )
}

/** `$currentDate` as a `$set` of the emulator's time; `$setOnInsert` and an unchanged `_id` drop out. */
const normalizeOperators = (update: UpdateOperators, now: Date): Record<string, Record<string, unknown>> => {
  const { $currentDate, $setOnInsert: _onlyOnInsert, ...others } = update
  const result: Record<string, Record<string, unknown>> = {}
  for (const [operator, { _id, ...fields }] of Object.entries(others)) {
    if (Object.keys(fields).length > 0) result[operator] = fields
  }
  const dates = Object.fromEntries(Object.keys($currentDate ?? {}).map((path) => [path, now]))
  if ($currentDate) result.$set = { ...result.$set, ...dates }
  return result
}

/** The document after the update, as a new object; throws MongoDB's type errors. */
export const applyUpdate = (
  document: StoredDocument,
  update: UpdateOperators,
  { query, now }: UpdateContext,
): Record<string, unknown> => {
  for (const [operator, fields] of Object.entries(update)) {
    if (operator === '$setOnInsert') continue
    refuseIdChange(document, fields)
    checkOperator(document, operator, fields)
  }
  const next = copyDocument(document)
  const operators = normalizeOperators(update, now)
  const positional = Object.values(update).some((fields) => Object.keys(fields).some(isPositional))
  guardMingo(() => applyOperators(next, operators, [], positional ? query : {}, { cloneMode: 'deep' }))
  return next
}
