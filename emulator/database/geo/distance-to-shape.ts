import { angle, cross, dot, EARTH_RADIUS_METERS, toVector, unit, type Vector } from './earth'
import { gnomonicProjection } from './plane'
import { projectShape } from './plane-shape'
import { polygonContains } from './polygon-contains'
import type { Position } from './position'
import type { Shape } from './shape'

/** The angle from a point to the great circle between two others, at most half a turn long. */
const angleToArc = (point: Vector, from: Vector, to: Vector): number => {
  const toEnds = Math.min(angle(point, from), angle(point, to))
  const pole = unit(cross(from, to))
  if (!pole) return toEnds
  const besideArc = dot(cross(pole, from), point) >= 0 && dot(cross(to, pole), point) >= 0
  return besideArc ? Math.abs(Math.PI / 2 - angle(point, pole)) : toEnds
}

const angleToLine = (point: Vector, line: readonly Position[]): number => {
  const vectors = line.map(toVector)
  const angles = vectors.slice(1).map((to, position) => angleToArc(point, vectors[position] ?? to, to))
  return Math.min(...angles)
}

const isInside = (center: Position, rings: Shape['polygons'][number]): boolean => {
  const projected = projectShape({ points: [], lines: [], polygons: [rings] }, gnomonicProjection(center))
  return projected?.polygons.some((polygon) => polygonContains(polygon, [0, 0])) ?? false
}

/** Metres from a point to the nearest point of the shape. */
export const distanceToShape = (center: Position, { points, lines, polygons }: Shape): number => {
  if (polygons.some((rings) => isInside(center, rings))) return 0
  const from = toVector(center)
  const angles = [
    ...points.map((point) => angle(from, toVector(point))),
    ...[...lines, ...polygons.flat()].map((line) => angleToLine(from, line)),
  ]
  return Math.min(...angles) * EARTH_RADIUS_METERS
}
