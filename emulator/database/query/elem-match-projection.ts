import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { isRecord } from '../../wire/is-record'
import { childOf } from '../update/child-of'

const isOnValues = (condition: Record<string, unknown>): boolean =>
  Object.keys(condition).some((name) => name.startsWith('$'))

/** `$elemMatch` in a projection: the first element that fulfils the condition, be it an object or a plain value. */
export const elemMatchProjection = (
  document: Record<string, unknown>,
  condition: unknown,
  path: string,
  options: Options,
): unknown => {
  const list = path.split('.').reduce<unknown>(childOf, document)
  if (!Array.isArray(list) || !isRecord(condition)) return undefined
  const onValues = isOnValues(condition)
  const query = new Query<Record<string, unknown>>(onValues ? { value: condition } : condition, options)
  const found = list.findIndex((element: unknown) =>
    onValues ? query.test({ value: element }) : isRecord(element) && query.test(element),
  )
  return found < 0 ? undefined : [list[found]]
}
