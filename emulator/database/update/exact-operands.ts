import { isRecord } from '../../wire/is-record'
import { keyPart } from '../indexes/key-part'
import type { StoredDocument } from '../stored-document'
import { childOf } from './child-of'
import type { UpdateOperators } from './update-operators'

type Fields = Readonly<Record<string, unknown>>

const distinct = (list: readonly unknown[]): readonly unknown[] => {
  const byKey = new Map<string, unknown>()
  for (const value of list) if (!byKey.has(keyPart(value))) byKey.set(keyPart(value), value)
  return [...byKey.values()]
}

const distinctEach = (operand: unknown): unknown =>
  isRecord(operand) && Array.isArray(operand.$each) ? { ...operand, $each: distinct(operand.$each) } : operand

const isCondition = (operand: unknown): boolean => isRecord(operand) || operand instanceof RegExp

const pulledValues = ({
  $pull = {},
  $pullAll = {},
}: UpdateOperators): readonly (readonly [string, readonly unknown[]])[] => [
  ...Object.entries($pullAll).map(([path, list]) => [path, Array.isArray(list) ? list : []] as const),
  ...Object.entries($pull).flatMap(([path, operand]) =>
    isCondition(operand) ? [] : [[path, [operand]] as const],
  ),
]

const without = (list: readonly unknown[], values: readonly unknown[]): readonly unknown[] => {
  const gone = new Set(values.map(keyPart))
  return list.filter((element) => !gone.has(keyPart(element)))
}

const remaining = (document: StoredDocument, update: UpdateOperators): Fields =>
  Object.fromEntries(
    pulledValues(update).flatMap(([path, values]) => {
      const list = path.split('.').reduce<unknown>(childOf, document)
      return Array.isArray(list) ? [[path, without(list, values)] as const] : []
    }),
  )

/**
 * The same update where the query library would take it differently: a value is pulled only where an element
 * equals it, not where an element contains it, and what is added to a set is a set itself.
 */
export const exactOperands = (document: StoredDocument, update: UpdateOperators): UpdateOperators => {
  const { $pull = {}, $pullAll: _done, $addToSet = {}, ...others } = update
  return {
    ...others,
    $set: { ...others.$set, ...remaining(document, update) },
    $pull: Object.fromEntries(Object.entries($pull).filter(([, operand]) => isCondition(operand))),
    $addToSet: Object.fromEntries(
      Object.entries($addToSet).map(([path, operand]) => [path, distinctEach(operand)]),
    ),
  }
}
