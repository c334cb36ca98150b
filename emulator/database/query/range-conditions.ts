import { isRecord } from '../../wire/is-record'
import { scalarKeyPart } from '../indexes/scalar-key-part'
import type { ValueRange } from '../indexes/sorted-parts'
import { typeRank } from './compare-values'
import { topLevelConditions } from './top-level-conditions'

const LOWER = ['$gt', '$gte'] as const
const UPPER = ['$lt', '$lte'] as const

const endsOf = (condition: Record<string, unknown>, names: readonly string[]): readonly unknown[] =>
  names.map((name) => condition[name]).filter((value) => scalarKeyPart(value) !== undefined)

const rangesOf = (condition: unknown): readonly ValueRange[] => {
  if (!isRecord(condition)) return []
  const lower = endsOf(condition, LOWER).map((from) => ({ typeRank: typeRank(from), from, to: undefined }))
  const upper = endsOf(condition, UPPER).map((to) => ({ typeRank: typeRank(to), from: undefined, to }))
  return [...lower, ...upper]
}

/** Both ends in one where a range has only one end. */
const joined = (ranges: readonly ValueRange[]): ValueRange | undefined => {
  const [first] = ranges
  if (!first) return undefined
  const alike = ranges.filter((range) => range.typeRank === first.typeRank)
  return {
    typeRank: first.typeRank,
    from: alike.find(({ from }) => from !== undefined)?.from,
    to: alike.find(({ to }) => to !== undefined)?.to,
  }
}

/** The range of one field's values in which every match has one, as far as it can be told. */
export const rangeCondition = (
  query: Record<string, unknown>,
  field: { readonly path: string; readonly isMultikey: boolean },
): ValueRange | undefined => {
  const ranges = [...topLevelConditions(query)].flatMap(([path, condition]) =>
    path === field.path ? rangesOf(condition) : [],
  )
  // One element of an array may pass the lower end and another one the upper.
  return field.isMultikey ? ranges[0] : joined(ranges)
}
