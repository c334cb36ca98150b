import { $addToSet, $push } from 'mingo/operators/accumulator'
import type { Options } from 'mingo/types'
import { isRecord } from '../../../wire/is-record'

/** `$push`, which leaves out what is missing; the query library makes it null. */
const push = (documents: unknown[], expression: unknown, options: Options): unknown[] => {
  if (expression === null || expression === undefined) return documents
  // In an object, what is missing stays apart from null.
  const wrapped: readonly unknown[] = $push(documents, { value: expression }, options)
  return wrapped.flatMap((item) => (isRecord(item) && item.value !== undefined ? [item.value] : []))
}

const addToSet = (documents: unknown[], expression: unknown, options: Options): unknown[] =>
  $addToSet(push(documents, expression, options), null, options)

export const LIST_ACCUMULATORS = { $addToSet: addToSet, $push: push }
