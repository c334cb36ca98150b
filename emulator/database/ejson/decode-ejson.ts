import { BSONRegExp, BSONSymbol, EJSON } from 'bson'
import { CloudBaseError } from '../../wire/cloudbase-error'
import { isRecord } from '../../wire/is-record'

/** MongoDB's limit on nesting. */
const MAX_DEPTH = 100

const invalid = (detail: string): CloudBaseError => new CloudBaseError('INVALID_PARAM', detail)

const toRegExp = ({ pattern, options }: BSONRegExp): RegExp => {
  try {
    return new RegExp(pattern, options)
  } catch {
    throw invalid(`regular expression /${pattern}/${options} is not supported`)
  }
}

/** EJSON knows dates that are none, and storing one would make it 1970. */
const existing = (date: Date): Date => {
  if (Number.isNaN(date.getTime())) throw invalid('a $date is not a date')
  return date
}

const serverDate = (value: Record<string, unknown>, nowMs: number): Date | undefined => {
  const marker = value.$tcb_server_date
  if (!isRecord(marker)) return undefined
  return new Date(nowMs + (typeof marker.offset === 'number' ? marker.offset : 0))
}

const normalizeRecord = (value: Record<string, unknown>, nowMs: number, depth: number): unknown => {
  const date = serverDate(value, nowMs)
  if (date) return existing(date)
  const result: Record<string, unknown> = {}
  for (const [key, child] of Object.entries(value)) {
    if (key === '__proto__') throw invalid('the field name __proto__ is not allowed')
    result[key] = normalize(child, nowMs, depth + 1)
  }
  return result
}

const normalize = (value: unknown, nowMs: number, depth: number): unknown => {
  if (depth > MAX_DEPTH) throw invalid(`nesting is deeper than ${MAX_DEPTH} levels`)
  if (Array.isArray(value)) return value.map((child) => normalize(child, nowMs, depth + 1))
  if (value instanceof BSONRegExp) return toRegExp(value)
  if (value instanceof BSONSymbol) return value.valueOf()
  if (value instanceof Date) return existing(value)
  return isRecord(value) ? normalizeRecord(value, nowMs, depth) : value
}

const parse = (text: string): unknown => {
  try {
    const value: unknown = EJSON.parse(text, { relaxed: true })
    return value
  } catch (error) {
    throw invalid(`not valid EJSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * Reads the SDK's EJSON (canonical or relaxed) into plain values: numbers, Date, RegExp, BSON types for the rest.
 * `db.serverDate()` becomes the emulator's time. Throws INVALID_PARAM.
 */
export const decodeEjson = (text: string, nowMs: number): unknown => normalize(parse(text), nowMs, 0)
