import type { Options } from 'mingo/types'
import { isRecord } from '../../wire/is-record'
import { childOf } from '../update/child-of'
import { elementTest } from './operators/element-test'

/** `$elemMatch` in a projection: the first element that fulfils the condition. */
export const elemMatchProjection = (
  document: Record<string, unknown>,
  condition: unknown,
  path: string,
  options: Options,
): unknown => {
  const list = path.split('.').reduce<unknown>(childOf, document)
  if (!Array.isArray(list) || !isRecord(condition)) return undefined
  const found = list.findIndex(elementTest(condition, options))
  return found < 0 ? undefined : [list[found]]
}
