import { isRecord } from '../../wire/is-record'
import { showValue } from '../update/show-value'
import { isOnEarth, type Position, readPair, samePosition } from './position'
import { EMPTY_SHAPE, mergeShapes, type Shape } from './shape'

/** Why a value is no geometry, in MongoDB's words. */
export class NotGeometry extends Error {}

const MIN_RING_POSITIONS = 4

const readList = <Item>(value: unknown, name: string, readItem: (item: unknown) => Item): readonly Item[] => {
  if (!Array.isArray(value) || value.length === 0)
    throw new NotGeometry(`${name} coordinates must be an array`)
  return value.map((item: unknown) => readItem(item))
}

const readPosition = (value: unknown): Position => {
  const position = readPair(value)
  if (!position) throw new NotGeometry('Point must only contain numeric elements')
  if (!isOnEarth(position)) {
    const [longitude, latitude] = position
    throw new NotGeometry(`longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`)
  }
  return position
}

const readLine = (value: unknown): readonly Position[] => {
  const line = readList(value, 'LineString', readPosition)
  if (line.length < 2) throw new NotGeometry('GeoJSON LineString must have at least 2 vertices')
  return line
}

const readRing = (value: unknown): readonly Position[] => {
  const ring = readList(value, 'Polygon', readPosition)
  const [first] = ring
  const last = ring.at(-1)
  if (!first || !last || !samePosition(first, last)) {
    throw new NotGeometry(`Loop is not closed: ${showValue(value)}`)
  }
  if (ring.length < MIN_RING_POSITIONS) {
    throw new NotGeometry(`Loop must have at least 3 different vertices: ${showValue(value)}`)
  }
  return ring
}

const readPolygon = (value: unknown): readonly (readonly Position[])[] => readList(value, 'Polygon', readRing)

const READERS: ReadonlyMap<unknown, (coordinates: unknown) => Shape> = new Map([
  ['Point', (value) => ({ ...EMPTY_SHAPE, points: [readPosition(value)] })],
  ['LineString', (value) => ({ ...EMPTY_SHAPE, lines: [readLine(value)] })],
  ['Polygon', (value) => ({ ...EMPTY_SHAPE, polygons: [readPolygon(value)] })],
  ['MultiPoint', (value) => ({ ...EMPTY_SHAPE, points: readList(value, 'MultiPoint', readPosition) })],
  ['MultiLineString', (value) => ({ ...EMPTY_SHAPE, lines: readList(value, 'MultiLineString', readLine) })],
  ['MultiPolygon', (value) => ({ ...EMPTY_SHAPE, polygons: readList(value, 'MultiPolygon', readPolygon) })],
])

/** Reads a GeoJSON geometry; throws NotGeometry. */
export const readGeometry = (value: unknown): Shape => {
  if (!isRecord(value)) throw new NotGeometry('geo element must be an array or object')
  if (value.type === 'GeometryCollection') {
    return mergeShapes(readList(value.geometries, 'GeometryCollection', readGeometry))
  }
  const read = READERS.get(value.type)
  if (!read) throw new NotGeometry(`unknown GeoJSON type: ${showValue(value)}`)
  return read(value.coordinates)
}
