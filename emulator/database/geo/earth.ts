import type { Position } from './position'

/** The radius MongoDB computes with. */
export const EARTH_RADIUS_METERS = 6_378_100

export const toRadians = (degrees: number): number => (degrees * Math.PI) / 180
export const toDegrees = (radians: number): number => (radians * 180) / Math.PI

/** A point on the unit sphere. */
export type Vector = readonly [number, number, number]

export const toVector = ([longitude, latitude]: Position): Vector => {
  const [theta, phi] = [toRadians(longitude), toRadians(latitude)]
  return [Math.cos(phi) * Math.cos(theta), Math.cos(phi) * Math.sin(theta), Math.sin(phi)]
}

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

const lengthOf = (vector: Vector): number => Math.sqrt(dot(vector, vector))

/** The same direction with length 1; nothing has no direction. */
export const unit = (vector: Vector): Vector | undefined => {
  const length = lengthOf(vector)
  return length === 0 ? undefined : [vector[0] / length, vector[1] / length, vector[2] / length]
}

/** The angle between two directions in radians, exact for small ones too. */
export const angle = (a: Vector, b: Vector): number => Math.atan2(lengthOf(cross(a, b)), dot(a, b))

export const toPosition = ([x, y, z]: Vector): Position => [
  toDegrees(Math.atan2(y, x)),
  toDegrees(Math.atan2(z, Math.hypot(x, y))),
]
