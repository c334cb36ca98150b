import { isRecord } from '../../wire/is-record'

/** A value's type as MongoDB names it in its messages. */
export const bsonTypeName = (value: unknown): string => {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double'
  if (typeof value === 'boolean') return 'bool'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  if (isRecord(value)) return 'object'
  return typeof value
}
