import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'
import { bsonTypeName } from './bson-type-name'
import { isPositional } from './is-positional'
import { showElement } from './show-element'
import type { UpdateOperators } from './update-operators'

const OPERATORS = new Set(
  '$addToSet $bit $currentDate $inc $max $min $mul $pop $pull $pullAll $push $rename $set $setOnInsert $unset'.split(
    ' ',
  ),
)

/** Names that would reach JavaScript's own objects instead of the document. */
const RESERVED_PARTS = new Set(['__proto__', 'constructor', 'prototype'])

const refuse = (detail: string): Error => databaseFailure.write('Update', detail)

const checkPath = (path: string): void => {
  if (path === '') throw refuse('An empty update path is not valid.')
  for (const part of path.split('.')) {
    if (part === '') {
      throw refuse(`The update path '${path}' contains an empty field name, which is not allowed.`)
    }
    if (part.startsWith('$') && !isPositional(part)) {
      throw refuse(`The dollar ($) prefixed field '${part}' in '${path}' is not valid for storage.`)
    }
    if (RESERVED_PARTS.has(part)) throw refuse(`The emulator does not accept the field name '${part}'.`)
  }
}

const VERBS: Readonly<Record<string, string>> = { $inc: 'increment', $mul: 'multiply' }

const checkOperand = (operator: string, path: string, operand: unknown): void => {
  const verb = VERBS[operator]
  if (verb !== undefined && typeof operand !== 'number') {
    throw refuse(`Cannot ${verb} with non-numeric argument: ${showElement(path, operand)}`)
  }
  if (operator === '$pullAll' && !Array.isArray(operand)) {
    throw refuse(`$pullAll requires an array argument but was given a ${bsonTypeName(operand)}`)
  }
  if (operator !== '$rename') return
  if (typeof operand !== 'string') {
    throw refuse(`The 'to' field for $rename must be a string: ${showElement(path, operand)}`)
  }
  if (operand === path) {
    throw refuse(`The source and target field for $rename must differ: ${showElement(path, operand)}`)
  }
  if (isPositional(path) || isPositional(operand)) {
    throw refuse(
      `The source and destination field for $rename may not be dynamic: ${showElement(path, operand)}`,
    )
  }
  checkPath(operand)
}

const touchedPaths = (update: UpdateOperators): string[] =>
  Object.entries(update).flatMap(([operator, fields]) =>
    Object.entries(fields).flatMap(([path, operand]) =>
      operator === '$rename' && typeof operand === 'string' ? [path, operand] : [path],
    ),
  )

const checkConflicts = (update: UpdateOperators): void => {
  const seen: string[] = []
  for (const path of touchedPaths(update)) {
    for (const other of seen) {
      const [shorter, longer] = path.length < other.length ? [path, other] : [other, path]
      if (longer !== shorter && !longer.startsWith(`${shorter}.`)) continue
      throw refuse(`Updating the path '${path}' would create a conflict at '${shorter}'`)
    }
    seen.push(path)
  }
}

const parseFields = (operator: string, fields: unknown): Readonly<Record<string, unknown>> => {
  if (!OPERATORS.has(operator)) throw refuse(`Unknown modifier: ${operator}`)
  if (!isRecord(fields)) {
    throw refuse(
      `Modifiers operate on fields but we found type ${bsonTypeName(fields)} instead. For example: {$mod: {<field>: ...}} not ${showElement(operator, fields)}`,
    )
  }
  if (Object.keys(fields).length === 0) {
    throw refuse(`'${operator}' is empty. You must specify a field like so: {${operator}: {<field>: ...}}`)
  }
  for (const [path, operand] of Object.entries(fields)) {
    checkPath(path)
    checkOperand(operator, path, operand)
  }
  return fields
}

/** Checks what can be checked without a document; throws MongoDB's refusals. */
export const parseUpdate = (data: Record<string, unknown>): UpdateOperators => {
  const entries = Object.entries(data)
  if (entries.length === 0) {
    throw refuse(`'$set' is empty. You must specify a field like so: {$set: {<field>: ...}}`)
  }
  const update = Object.fromEntries(
    entries.map(([operator, fields]) => [operator, parseFields(operator, fields)]),
  )
  checkConflicts(update)
  return update
}
