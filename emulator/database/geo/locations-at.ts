import { isRecord } from '../../wire/is-record'
import { reachedValues } from '../reached-values'
import { readPair } from './position'
import { NotGeometry, readGeometry } from './read-geometry'
import { EMPTY_SHAPE, type Shape } from './shape'

/** A geometry found in a document, as it is stored and taken apart. */
export interface Location {
  readonly stored: unknown
  readonly shape: Shape
}

const pointShape = (longitude: unknown, latitude: unknown): Shape | undefined => {
  const position = readPair([longitude, latitude])
  return position && { ...EMPTY_SHAPE, points: [position] }
}

/** `[x, y]` or `{x, y}` under any names: a point from the time before GeoJSON. */
const legacyPoint = (value: unknown): Shape | undefined => {
  if (Array.isArray(value)) return value.length === 2 ? pointShape(value[0], value[1]) : undefined
  if (!isRecord(value) || Object.hasOwn(value, 'type')) return undefined
  const [x, y] = Object.values(value)
  return pointShape(x, y)
}

const readLocations = (value: unknown): readonly Location[] => {
  const legacy = legacyPoint(value)
  if (legacy) return [{ stored: value, shape: legacy }]
  if (Array.isArray(value)) return value.flatMap((element: unknown) => readLocations(element))
  return [{ stored: value, shape: readGeometry(value) }]
}

/** The geometries at a dotted path, several for an array; throws NotGeometry when one of them is none. */
const strict = (document: unknown, path: string): readonly Location[] =>
  reachedValues(document, path.split('.'))
    .filter((value) => value !== undefined && value !== null)
    .flatMap(readLocations)

/** The same for a query, which a document without a proper geometry does not match. */
const lenient = (document: unknown, path: string): readonly Location[] => {
  try {
    return strict(document, path)
  } catch (error) {
    if (error instanceof NotGeometry) return []
    throw error
  }
}

export const locationsAt = { strict, lenient }
