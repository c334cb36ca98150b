import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'
import { EARTH_RADIUS_METERS } from './earth'
import { type Position, readPair } from './position'
import { NotGeometry, readGeometry } from './read-geometry'

/** `$near` or `$nearSphere`: documents in a ring around a centre, nearest first. Distances in metres. */
export interface NearCondition {
  readonly path: string
  readonly center: Position
  readonly minMeters: number
  readonly maxMeters: number
}

export interface SplitQuery {
  readonly near: NearCondition | undefined
  /** The query without the near condition. */
  readonly rest: Record<string, unknown>
}

const OPERATORS = ['$nearSphere', '$near'] as const

const readDistance = (value: unknown, name: string, absent: number): number => {
  if (value === undefined || value === null) return absent
  if (typeof value !== 'number' || !(value >= 0)) {
    throw databaseFailure.query(`${name} must be non-negative`)
  }
  return value
}

/** The point of a near condition; throws DATABASE_REQUEST_FAILED for another geometry. */
export const readCenter = (geometry: unknown): Position => {
  try {
    const [point] = readGeometry(geometry).points
    if (point) return point
  } catch (error) {
    if (!(error instanceof NotGeometry)) throw error
    throw databaseFailure.query(error.message)
  }
  throw databaseFailure.query('$near requires a point')
}

const readNear = (path: string, operand: unknown, condition: Record<string, unknown>): NearCondition => {
  if (isRecord(operand) && Object.hasOwn(operand, '$geometry')) {
    return {
      path,
      center: readCenter(operand.$geometry),
      minMeters: readDistance(operand.$minDistance, '$minDistance', 0),
      maxMeters: readDistance(operand.$maxDistance, '$maxDistance', Number.POSITIVE_INFINITY),
    }
  }
  const center = readPair(operand)
  if (!center) throw databaseFailure.query('$near requires a point, given something else')
  const inMeters = (name: string, absent: number) =>
    readDistance(condition[name], name, absent) * EARTH_RADIUS_METERS
  return {
    path,
    center,
    minMeters: inMeters('$minDistance', 0),
    maxMeters: inMeters('$maxDistance', Number.POSITIVE_INFINITY),
  }
}

const splitField = (path: string, condition: unknown) => {
  const operator = isRecord(condition) ? OPERATORS.find((name) => Object.hasOwn(condition, name)) : undefined
  if (!operator || !isRecord(condition)) return undefined
  const { [operator]: operand, $minDistance: _min, $maxDistance: _max, ...others } = condition
  return { near: readNear(path, operand, condition), others }
}

interface Split {
  readonly near: readonly NearCondition[]
  readonly rest: unknown
}

const splitClause = (clause: unknown): Split => {
  if (!isRecord(clause)) return { near: [], rest: clause }
  const parts = Object.entries(clause).map(([name, value]) => splitEntry(name, value))
  return {
    near: parts.flatMap(({ near }) => near),
    rest: Object.fromEntries(parts.flatMap(({ entry }) => (entry ? [entry] : []))),
  }
}

const splitEntry = (
  name: string,
  value: unknown,
): { near: readonly NearCondition[]; entry: readonly [string, unknown] | undefined } => {
  if (name === '$and' && Array.isArray(value)) {
    const clauses = value.map(splitClause)
    return { near: clauses.flatMap(({ near }) => near), entry: [name, clauses.map(({ rest }) => rest)] }
  }
  const split = splitField(name, value)
  if (!split) return { near: [], entry: [name, value] }
  const isEmpty = Object.keys(split.others).length === 0
  return { near: [split.near], entry: isEmpty ? undefined : [name, split.others] }
}

/** Takes the near condition out of the top level of a query or its `$and` clauses. */
export const splitNear = (query: Record<string, unknown>): SplitQuery => {
  const { near, rest } = splitClause(query)
  if (near.length > 1) throw databaseFailure.query('Too many geoNear expressions')
  return { near: near[0], rest: isRecord(rest) ? rest : {} }
}
