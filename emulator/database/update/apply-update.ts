import { update as applyOperators } from 'mingo'
import { databaseFailure } from '../database-failure'
import { copyDocument } from '../engine/copy-document'
import { guardMingo } from '../query/guard-mingo'
import { QUERY_CONTEXT } from '../query/query-context'
import type { StoredDocument } from '../stored-document'
import { checkCreatable } from './check-creatable'
import { checkRename } from './check-rename'
import { checkTarget } from './check-target'
import { exactOperands } from './exact-operands'
import { resolvePositions } from './resolve-positions'
import type { UpdateOperators } from './update-operators'

const OPTIONS = { cloneMode: 'deep', queryOptions: { context: QUERY_CONTEXT } } as const

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
    if (operator === '$rename') checkRename(document, path, String(operand))
    else if (!NEVER_CREATES.has(operator)) checkCreatable(document, path)
    checkTarget(document, operator, path)
  }
}

const refuseIdChange = (
  document: StoredDocument,
  operator: string,
  fields: Readonly<Record<string, unknown>>,
): void => {
  const touched = Object.keys(fields).find((path) => path === '_id' || path.startsWith('_id.'))
  if (touched === undefined || (touched === '_id' && operator === '$set' && fields._id === document._id))
    return
  throw databaseFailure.write(
    'Update',
    `Performing an update on the path '${touched}' would modify the immutable field '_id'`,
  )
}

/** `$currentDate` as a `$set` of the emulator's time; `$setOnInsert` and an unchanged `_id` drop out: nothing inserts. */
const normalizeOperators = (
  document: StoredDocument,
  update: UpdateOperators,
  now: Date,
): Record<string, Record<string, unknown>> => {
  const { $currentDate, $setOnInsert: _onlyOnInsert, ...others } = update
  const result: Record<string, Record<string, unknown>> = {}
  for (const [operator, { _id, ...fields }] of Object.entries(exactOperands(document, others))) {
    if (Object.keys(fields).length > 0) result[operator] = fields
  }
  const dates = Object.fromEntries(Object.keys($currentDate ?? {}).map((path) => [path, now]))
  if ($currentDate) result.$set = { ...result.$set, ...dates }
  return result
}

/** The document after the update, as a new object; throws MongoDB's type errors. */
export const applyUpdate = (
  document: StoredDocument,
  dynamicUpdate: UpdateOperators,
  { query, now }: UpdateContext,
): Record<string, unknown> => {
  const update = resolvePositions(document, dynamicUpdate, query)
  for (const [operator, fields] of Object.entries(update)) {
    if (operator === '$setOnInsert') continue
    refuseIdChange(document, operator, fields)
    checkOperator(document, operator, fields)
  }
  const next = copyDocument(document)
  const operators = normalizeOperators(document, update, now)
  guardMingo(() => applyOperators(next, operators, [], {}, OPTIONS))
  return next
}
