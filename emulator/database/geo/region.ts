import { isRecord } from '../../wire/is-record'
import { databaseFailure } from '../database-failure'
import { type Box, boxAround, type Cap, capAround } from './cap'
import { angle, toVector } from './earth'
import { flatProjection, gnomonicProjection, type Projection } from './plane'
import { projectShape } from './plane-shape'
import { type Position, readPair } from './position'
import { NotGeometry, readGeometry } from './read-geometry'
import { cornersOf, EMPTY_SHAPE, type Shape } from './shape'
import { shapeWithin } from './shape-within'
import { shapesMeet } from './shapes-meet'

/** What a geo condition asks of a shape, and the part of the earth outside which no shape can answer to it. */
export interface Region {
  readonly accepts: (shape: Shape) => boolean
  /** Undefined: anywhere. */
  readonly box: Box | undefined
}

type Relation = typeof shapesMeet

const polygonRegion = (
  shape: Shape,
  project: Projection,
  relation: Relation,
  box: Box | undefined,
): Region => {
  const region = projectShape(shape, project)
  if (!region) throw databaseFailure.query('the emulator has no geometry of more than half of the earth')
  return {
    box,
    accepts: (candidate) => {
      const projected = projectShape(candidate, project)
      return projected !== undefined && relation(projected, region)
    },
  }
}

const geometryRegion = (value: unknown, relation: Relation): Region => {
  const shape = readGeometry(value)
  const cap = capAround(cornersOf(shape))
  return polygonRegion(shape, gnomonicProjection(cap.center), relation, boxAround(cap))
}

const readPositions = (value: unknown): readonly Position[] => {
  const positions = Array.isArray(value) ? value.map(readPair) : []
  return positions.map((position) => {
    if (!position) throw new NotGeometry('Point must be an array or object')
    return position
  })
}

const flatPolygon = (corners: readonly Position[]): Region => {
  const [first] = corners
  if (!first || corners.length < 3) throw new NotGeometry('Polygon must have at least 3 points')
  const shape: Shape = { ...EMPTY_SHAPE, polygons: [[[...corners, first]]] }
  return polygonRegion(shape, flatProjection, shapeWithin, undefined)
}

const flatBox = (value: unknown): Region => {
  const [from, to] = readPositions(value)
  if (!from || !to) throw new NotGeometry('$box must have two corners')
  return flatPolygon([from, [to[0], from[1]], to, [from[0], to[1]]])
}

const readCircle = (value: unknown): { center: Position; radius: number } => {
  const [center, radius] = Array.isArray(value) ? value : []
  const position = readPair(center)
  if (!position) throw new NotGeometry('Point must be an array or object')
  if (typeof radius !== 'number' || !(radius >= 0))
    throw new NotGeometry('radius must be a non-negative number')
  return { center: position, radius }
}

const circleRegion = (isNear: (position: Position) => boolean, cap: Cap | undefined): Region => ({
  accepts: (shape) => cornersOf(shape).every(isNear),
  box: cap && boxAround(cap),
})

const flatCircle = (value: unknown): Region => {
  const { center, radius } = readCircle(value)
  return circleRegion(([x, y]) => Math.hypot(x - center[0], y - center[1]) <= radius, undefined)
}

const sphereCircle = (value: unknown): Region => {
  const { center, radius } = readCircle(value)
  const middle = toVector(center)
  return circleRegion((position) => angle(middle, toVector(position)) <= radius, {
    center,
    radiusRadians: radius,
  })
}

const WITHIN: ReadonlyMap<string, (value: unknown) => Region> = new Map([
  ['$geometry', (value) => geometryRegion(value, shapeWithin)],
  ['$centerSphere', sphereCircle],
  ['$center', flatCircle],
  ['$box', flatBox],
  ['$polygon', (value) => flatPolygon(readPositions(value))],
])

const INTERSECTS: ReadonlyMap<string, (value: unknown) => Region> = new Map([
  ['$geometry', (value) => geometryRegion(value, shapesMeet)],
])

const reader =
  (kinds: ReadonlyMap<string, (value: unknown) => Region>) =>
  (condition: unknown): Region => {
    const [kind = '', value] = isRecord(condition) ? (Object.entries(condition)[0] ?? []) : []
    const read = kinds.get(kind)
    if (!read) throw databaseFailure.query(`unknown geo specifier: ${kind}`)
    try {
      return read(value)
    } catch (error) {
      if (error instanceof NotGeometry) throw databaseFailure.query(error.message)
      throw error
    }
  }

/** Reads the operand of `$geoWithin` and of `$geoIntersects`; throws DATABASE_REQUEST_FAILED. */
export const readRegion: Readonly<Record<'$geoWithin' | '$geoIntersects', (condition: unknown) => Region>> = {
  $geoWithin: reader(WITHIN),
  $geoIntersects: reader(INTERSECTS),
}
