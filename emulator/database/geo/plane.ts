import { angle, cross, dot, toVector, unit, type Vector } from './earth'
import type { Position } from './position'

/** A point of a flat map. */
export type PlanePoint = readonly [number, number]

export type Projection = (position: Position) => PlanePoint | undefined

/** Degrees as they are, for MongoDB's flat shapes. */
export const flatProjection: Projection = (position) => position

const NORTH: Vector = [0, 0, 1]
const EAST: Vector = [1, 0, 0]

/**
 * The gnomonic map around a centre: great circles become straight lines, so that flat geometry is exact on it.
 * It shows less than half of the earth; what is not on it is undefined.
 */
export const gnomonicProjection = (center: Position): Projection => {
  const middle = toVector(center)
  const side = unit(cross(Math.abs(middle[2]) > 0.9 ? EAST : NORTH, middle)) ?? EAST
  const up = cross(middle, side)
  return (position) => {
    const vector = toVector(position)
    const height = dot(vector, middle)
    if (height <= 0 || angle(vector, middle) > 1.57) return undefined
    return [dot(vector, side) / height, dot(vector, up) / height]
  }
}
