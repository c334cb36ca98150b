import { databaseFailure } from '../database-failure'
import { EMPTY_ARRAY_ENTRY, valuesAtPath } from '../indexes/path-values'
import type { StoredDocument } from '../stored-document'
import { compareValues } from './compare-values'

type Direction = 1 | -1

interface SortKey {
  readonly path: string
  readonly direction: Direction
}

const isDirection = (value: unknown): value is Direction => value === 1 || value === -1

const sortKeys = (order: Record<string, unknown>): readonly SortKey[] =>
  Object.entries(order).map(([path, direction]) => {
    if (!isDirection(direction)) throw databaseFailure.query(`bad sort specification for ${path}`)
    return { path, direction }
  })

/** MongoDB sorts a missing field like null, and an array by its least or greatest element. */
const sortValue = (document: StoredDocument, { path, direction }: SortKey): unknown => {
  const values = valuesAtPath(document, path).map((value) =>
    value === EMPTY_ARRAY_ENTRY ? undefined : (value ?? null),
  )
  return values.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best))
}

/** Sorts by `{path: 1 | -1, …}`; documents that compare equal keep their order. */
export const sortDocuments = (
  documents: readonly StoredDocument[],
  order: Record<string, unknown>,
): readonly StoredDocument[] => {
  const keys = sortKeys(order)
  const keyed = documents.map((document) => ({
    document,
    values: keys.map((key) => sortValue(document, key)),
  }))
  keyed.sort((left, right) => {
    for (const [position, { direction }] of keys.entries()) {
      const result = compareValues(left.values[position], right.values[position]) * direction
      if (result !== 0) return result
    }
    return 0
  })
  return keyed.map(({ document }) => document)
}
