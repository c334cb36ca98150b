import { Binary, EJSON, ObjectId } from 'bson'
import { isRecord } from '../../wire/is-record'

/** MongoDB's order of types; values of different types never mix in a sorted result. */
export const typeRank = (value: unknown): number => {
  if (value === undefined) return 0
  if (value === null) return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  if (isRecord(value)) return 4
  if (Array.isArray(value)) return 5
  if (value instanceof Binary) return 6
  if (value instanceof ObjectId) return 7
  if (typeof value === 'boolean') return 8
  if (value instanceof Date) return 9
  return value instanceof RegExp ? 11 : 10
}

const order = <Value extends string | number>(left: Value, right: Value): number =>
  left < right ? -1 : Number(left > right)

/** The place of a UTF-16 unit in the order of code points: surrogates stand for those above all others. */
const codePointPlace = (unit: number): number => {
  if (unit >= 0xe000) return unit - 0x800
  return unit >= 0xd800 ? unit + 0x2000 : unit
}

/** By code points, as MongoDB's order of UTF-8 bytes; JavaScript orders by UTF-16 units. */
const orderTexts = (left: string, right: string): number => {
  const length = Math.min(left.length, right.length)
  for (let position = 0; position < length; position += 1) {
    const [one, other] = [left.charCodeAt(position), right.charCodeAt(position)]
    if (one !== other) return codePointPlace(one) - codePointPlace(other)
  }
  return left.length - right.length
}

/** NaN comes before every other number. */
const orderNumbers = (left: number, right: number): number => {
  if (Number.isNaN(left) || Number.isNaN(right))
    return Number(Number.isNaN(right)) - Number(Number.isNaN(left))
  return order(left, right)
}

const orderLists = (left: readonly unknown[], right: readonly unknown[]): number => {
  for (let position = 0; position < Math.min(left.length, right.length); position += 1) {
    const result = compareValues(left[position], right[position])
    if (result !== 0) return result
  }
  return order(left.length, right.length)
}

/** Objects compare field by field in their own order: type of the value, then name, then value. */
const fieldList = (value: Record<string, unknown>): readonly unknown[] =>
  Object.entries(value).flatMap(([name, child]) => [typeRank(child), name, child])

/** Tells apart whatever differs; the order among BSON's rarer types is not MongoDB's. */
const asText = (value: unknown): string => EJSON.stringify({ value }, { relaxed: false })

/** Negative, zero or positive, as MongoDB sorts any two values. */
export const compareValues = (left: unknown, right: unknown): number => {
  if (left === right) return 0
  if (typeof left === 'number' && typeof right === 'number') return orderNumbers(left, right)
  if (typeof left === 'string' && typeof right === 'string') return orderTexts(left, right)
  if (left instanceof Date && right instanceof Date) return order(left.getTime(), right.getTime())
  if (Array.isArray(left) && Array.isArray(right)) return orderLists(left, right)
  if (isRecord(left) && isRecord(right)) return orderLists(fieldList(left), fieldList(right))
  const rank = order(typeRank(left), typeRank(right))
  return rank === 0 ? order(asText(left), asText(right)) : rank
}
