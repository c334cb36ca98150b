import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'
import type { CollectionView } from '../engine/collection-view'
import { copyDocument } from '../engine/copy-document'
import { EMPTY_ARRAY_ENTRY, valuesAtPath } from '../indexes/path-values'
import { findDocuments } from './find-documents'
import { setPath } from './set-path'

/** The collection of a name; undefined when there is none, which joins nothing, as in MongoDB. */
export type OpenForeign = (name: string) => CollectionView | undefined

interface EqualityLookup {
  readonly from: string
  readonly localField: string
  readonly foreignField: string
  readonly as: string
}

const NAMES = ['from', 'localField', 'foreignField', 'as'] as const

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== ''

const readLookup = (stage: Record<string, unknown>): EqualityLookup => {
  const { from, localField, foreignField, as } = stage
  if (isFilled(from) && isFilled(localField) && isFilled(foreignField) && isFilled(as)) {
    return { from, localField, foreignField, as }
  }
  const missing = NAMES.find((name) => !isFilled(stage[name]))
  throw databaseFailure.query(`$lookup argument '${missing}' must be a string`)
}

const localValues = (document: Record<string, unknown>, path: string): readonly unknown[] =>
  valuesAtPath(document, path)
    .filter((value) => value !== EMPTY_ARRAY_ENTRY)
    .map((value) => value ?? null)

/** `$lookup` by equality: every document gets the foreign ones whose field equals its own, found by their index. */
export const equalityLookup =
  (stage: Record<string, unknown>, open: OpenForeign) =>
  (document: Record<string, unknown>): Record<string, unknown> => {
    const { from, localField, foreignField, as } = readLookup(stage)
    const view = open(from)
    const values = localValues(document, localField)
    const found = view && values.length > 0 ? findDocuments(view, { [foreignField]: { $in: values } }) : []
    const joined = { ...document }
    setPath(
      joined,
      as,
      found.map(({ document: foreign }) => copyDocument(foreign)),
    )
    return joined
  }

/** True for the form without a pipeline. */
export const isEqualityLookup = (stage: unknown): stage is Record<string, unknown> =>
  isRecord(stage) && stage.pipeline === undefined
