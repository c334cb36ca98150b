import { isRecord } from '../../wire/is-record'

/** Field path and condition, for every condition that each match must fulfil: the top level and its `$and` clauses. */
export function* topLevelConditions(query: Record<string, unknown>): Iterable<readonly [string, unknown]> {
  for (const [name, value] of Object.entries(query)) {
    if (name === '$and' && Array.isArray(value)) {
      for (const clause of value) if (isRecord(clause)) yield* topLevelConditions(clause)
    } else if (!name.startsWith('$')) yield [name, value]
  }
}
