import { isRecord } from '../../wire/is-record'

type Query = Record<string, unknown>

const CLAUSE_LISTS = new Set(['$and', '$or', '$nor'])

/** `{field: {$all: [a, b]}}` as its definition, `{field: a}` and `{field: b}`: also true for a field that is no array. */
const expandAll = (path: string, condition: Query, elements: readonly unknown[]): readonly Query[] => {
  const { $all: _expanded, ...others } = condition
  const clauses: Query[] = elements.map((element) => ({ [path]: element }))
  if (elements.length === 0) clauses.push({ [path]: { $in: [] } })
  if (Object.keys(others).length > 0) clauses.push({ [path]: others })
  return clauses
}

/** Puts what the query library takes differently from MongoDB into words both understand alike. */
export const rewriteQuery = (query: Query): Query => {
  const rewritten: Query = {}
  const extra: Query[] = []
  for (const [name, value] of Object.entries(query)) {
    if (CLAUSE_LISTS.has(name) && Array.isArray(value)) {
      rewritten[name] = value.map((clause: unknown) => (isRecord(clause) ? rewriteQuery(clause) : clause))
    } else if (isRecord(value) && Array.isArray(value.$all)) {
      extra.push(...expandAll(name, value, value.$all))
    } else rewritten[name] = value
  }
  return extra.length === 0 ? rewritten : { $and: [rewritten, ...extra] }
}
