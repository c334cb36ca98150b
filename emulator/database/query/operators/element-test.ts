import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { isRecord } from '../../../wire/is-record'

const CLAUSES: ReadonlySet<string> = new Set(['$and', '$or', '$nor', '$expr'])

const isOnValues = (condition: Record<string, unknown>): boolean => {
  const names = Object.keys(condition)
  return names.length > 0 && names.every((name) => name.startsWith('$') && !CLAUSES.has(name))
}

/** The condition of an `$elemMatch` as a test of one element, be it an object or a plain value. */
export const elementTest = (
  condition: Record<string, unknown>,
  options: Options,
): ((element: unknown) => boolean) => {
  if (isOnValues(condition)) {
    const query = new Query({ value: condition }, options)
    return (value) => query.test({ value })
  }
  const query = new Query(condition, options)
  return (element) => isRecord(element) && query.test(element)
}
