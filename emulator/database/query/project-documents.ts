import { Query } from 'mingo/query'
import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'
import { copyDocument } from '../engine/copy-document'
import type { StoredDocument } from '../stored-document'
import { childOf } from '../update/child-of'
import { guardMingo } from './guard-mingo'
import { QUERY_CONTEXT } from './query-context'

type Projection = Readonly<Record<string, unknown>>

const OPTIONS = { scriptEnabled: false, context: QUERY_CONTEXT }

const isSlice = (field: unknown): field is { $slice: unknown } =>
  isRecord(field) && Object.hasOwn(field, '$slice')

const leavesOut = (field: unknown): boolean => field === 0 || field === false

/** Alone, or beside fields that are left out, a slice takes nothing else away. */
const isExclusion = (projection: Projection): boolean =>
  Object.values(projection).every((field) => leavesOut(field) || isSlice(field))

/** The fields to the document's order; the query library has them in the order they were asked for. */
const inOrderOf = (document: StoredDocument, projected: StoredDocument): StoredDocument => {
  const names = Object.keys(document).filter((name) => Object.hasOwn(projected, name))
  const order = new Set([...names, ...Object.keys(projected)])
  return Object.fromEntries([...order].map((name) => [name, projected[name]]))
}

const applyLibrary = (copies: Record<string, unknown>[], projection: Projection): StoredDocument[] =>
  Object.keys(projection).length === 0
    ? copies
    : new Query({}, OPTIONS).find<StoredDocument>(copies, projection).all()

const refuseSlice = (): Error =>
  databaseFailure.query('$slice only supports numbers and [skip, limit] arrays')

const isWhole = (value: unknown): value is number => Number.isInteger(value)

/** Where a slice begins and how many elements it has; from the end where it is negative. */
const extentOf = (operand: unknown, length: number): { start: number; count: number } => {
  const [skip, limit] = Array.isArray(operand) ? operand : []
  if (isWhole(operand))
    return { start: operand < 0 ? Math.max(0, length + operand) : 0, count: Math.abs(operand) }
  if (!isWhole(skip) || !isWhole(limit) || limit <= 0) throw refuseSlice()
  return { start: skip < 0 ? Math.max(0, length + skip) : skip, count: limit }
}

const sliceInPlace = (document: Record<string, unknown>, projection: Projection): void => {
  for (const [path, field] of Object.entries(projection)) {
    const list = path.split('.').reduce<unknown>(childOf, document)
    if (!isSlice(field) || !Array.isArray(list)) continue
    const { start, count } = extentOf(field.$slice, list.length)
    list.splice(start + count)
    list.splice(0, start)
  }
}

/** Applies a MongoDB projection; the results share nothing with the documents. */
export const projectDocuments = (
  documents: readonly StoredDocument[],
  projection: Projection,
): readonly StoredDocument[] => {
  if (Object.keys(projection).length === 0) return documents
  return guardMingo(() => {
    // The query library takes nested fields out of the very document it is given.
    const copies = documents.map(copyDocument)
    if (!isExclusion(projection)) {
      return applyLibrary(copies, projection).map((one, n) => inOrderOf(documents[n] ?? one, one))
    }
    const left = Object.entries(projection).filter(([, field]) => leavesOut(field))
    for (const copy of copies) sliceInPlace(copy, projection)
    return applyLibrary(copies, Object.fromEntries(left))
  })
}
