import { isRecord } from '../../wire/is-record'
import { topLevelConditions } from './top-level-conditions'

/** The values a field must have one of, by field path; only conditions every match must fulfil. */
export type EqualityConditions = ReadonlyMap<string, readonly unknown[]>

const isOperators = (condition: Record<string, unknown>): boolean =>
  Object.keys(condition).some((name) => name.startsWith('$'))

const valuesOf = (condition: unknown): readonly unknown[] | undefined => {
  if (!isRecord(condition)) return [condition]
  if (!isOperators(condition)) return undefined
  if (Object.hasOwn(condition, '$eq')) return [condition.$eq]
  return Array.isArray(condition.$in) ? condition.$in : undefined
}

/** Reads equality and `$in` conditions from the top level of a query and its `$and` clauses. */
export const equalityConditions = (query: Record<string, unknown>): EqualityConditions => {
  const found = new Map<string, readonly unknown[]>()
  for (const [path, condition] of topLevelConditions(query)) {
    const values = valuesOf(condition)
    if (values) found.set(path, values)
  }
  return found
}
