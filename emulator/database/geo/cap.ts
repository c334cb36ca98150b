import { angle, toPosition, toRadians, toVector, unit, type Vector } from './earth'
import type { Position } from './position'

/** A circle on the earth: everything within an angle of a centre. */
export interface Cap {
  readonly center: Position
  readonly radiusRadians: number
}

/** The cap around the middle of the positions that holds them all, and the great circles between them. */
export const capAround = (positions: readonly Position[]): Cap => {
  const vectors = positions.map(toVector)
  const sum = vectors.reduce<Vector>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0])
  const middle = unit(sum)
  if (!middle) return { center: [0, 0], radiusRadians: Math.PI }
  const radiusRadians = Math.max(0, ...vectors.map((vector) => angle(middle, vector)))
  // Beyond a quarter turn a cap no longer holds the lines between its points.
  return { center: toPosition(middle), radiusRadians: radiusRadians < Math.PI / 2 ? radiusRadians : Math.PI }
}

/** Degrees; `west` may be below -180 or `east` above 180 where the box crosses the date line. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const MARGIN_DEGREES = 1e-6

/** A box of longitudes and latitudes that holds the cap. */
export const boxAround = ({ center: [longitude, latitude], radiusRadians }: Cap): Box => {
  const radius = (radiusRadians * 180) / Math.PI + MARGIN_DEGREES
  const south = Math.max(-90, latitude - radius)
  const north = Math.min(90, latitude + radius)
  if (latitude - radius <= -90 || latitude + radius >= 90) return { west: -180, east: 180, south, north }
  const spread = Math.asin(Math.min(1, Math.sin(toRadians(radius)) / Math.cos(toRadians(latitude))))
  const width = (spread * 180) / Math.PI + MARGIN_DEGREES
  return { west: longitude - width, east: longitude + width, south, north }
}
