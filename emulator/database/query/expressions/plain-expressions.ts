import { evalExpr } from 'mingo/core'
import { $arrayToObject, $range, $trunc } from 'mingo/operators/expression'
import type { Options } from 'mingo/types'
import { isRecord } from '../../../wire/is-record'
import { databaseFailure } from '../../database-failure'

type Expression = (document: Record<string, unknown>, operand: unknown, options: Options) => unknown

type Measure = (text: string) => number

const codePoints: Measure = (text) => [...text].length
const bytes: Measure = (text) => Buffer.byteLength(text)

const fromUnit = (text: string, start: number, measure: Measure): number => {
  let units = 0
  let passed = 0
  for (const character of text) {
    if (passed >= start) return units
    passed += measure(character)
    units += character.length
  }
  return units
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

/** Position of a text in another one, counted in code points or bytes; -1 when it is not there. */
const indexOf =
  (name: string, measure: Measure): Expression =>
  (document, operand, options) => {
    const parts = evalExpr(document, operand, options)
    const [text, wanted, start = 0, end = Number.POSITIVE_INFINITY]: unknown[] = Array.isArray(parts)
      ? parts
      : []
    if (text === undefined || text === null) return null
    if (typeof text !== 'string' || typeof wanted !== 'string') {
      throw databaseFailure.query(`${name} requires a string as the first and second argument`)
    }
    if (!isCount(start))
      throw databaseFailure.query(`${name} requires an integral, nonnegative starting index`)
    const unit = text.indexOf(wanted, fromUnit(text, start, measure))
    const position = unit < 0 || start > measure(text) ? -1 : measure(text.slice(0, unit))
    return position < Number(end) ? position : -1
  }

/** One number, or a list of a number and the places to keep. */
const trunc: Expression = (document, operand, options) => {
  const list = Array.isArray(operand) ? operand : [operand]
  const [value] = list.map((part: unknown) => evalExpr(document, part, options))
  return value === undefined || value === null ? null : $trunc(document, list, options)
}

/** MongoDB has 100 MB for the result, which is about this many numbers; without a limit the process would end. */
const MAX_RANGE = 6_000_000

const range: Expression = (document, operand, options) => {
  const [start, end, step = 1] = Array.isArray(operand)
    ? operand.map((part: unknown) => evalExpr(document, part, options))
    : []
  if (Math.abs((Number(end) - Number(start)) / Number(step)) > MAX_RANGE) {
    throw databaseFailure.query('$range would use too much memory and cannot spill to disk')
  }
  return $range(document, operand, options)
}

/** MongoDB takes a list of one argument for that argument. */
const arrayToObject: Expression = (document, operand, options) => {
  const argument: unknown = Array.isArray(operand) && operand.length === 1 ? operand[0] : operand
  return $arrayToObject(document, argument, options)
}

const switchCase: Expression = (document, operand, options) => {
  const { branches, default: otherwise } = isRecord(operand) ? operand : {}
  if (!Array.isArray(branches) || branches.length === 0) {
    throw databaseFailure.query('$switch requires at least one branch.')
  }
  for (const branch of branches) {
    if (!isRecord(branch)) throw databaseFailure.query('$switch expected each branch to be an object')
    if (isTrue(evalExpr(document, branch.case, options))) return evalExpr(document, branch.then, options)
  }
  if (isRecord(operand) && Object.hasOwn(operand, 'default')) return evalExpr(document, otherwise, options)
  throw databaseFailure.query(
    '$switch could not find a matching branch for an input, and no default was specified.',
  )
}

/** Everything is true but false, 0, null and what is missing. */
const isTrue = (value: unknown): boolean =>
  value !== false && value !== 0 && value !== null && value !== undefined

/** Expressions the query library lacks or computes in another way. */
export const PLAIN_EXPRESSIONS: Readonly<Record<`$${string}`, Expression>> = {
  $arrayToObject: arrayToObject,
  $indexOfBytes: indexOf('$indexOfBytes', bytes),
  $indexOfCP: indexOf('$indexOfCP', codePoints),
  $range: range,
  $switch: switchCase,
  $trunc: trunc,
}
