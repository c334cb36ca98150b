/** Longitude and latitude in degrees, in this order. */
export type Position = readonly [longitude: number, latitude: number]

const isPair = (value: unknown): value is readonly [unknown, unknown] =>
  Array.isArray(value) && value.length >= 2

const isDegrees = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** Two numbers, on the earth or not; a third one, the height, is dropped. */
export const readPair = (value: unknown): Position | undefined => {
  if (!isPair(value)) return undefined
  const [longitude, latitude] = value
  return isDegrees(longitude) && isDegrees(latitude) ? [longitude, latitude] : undefined
}

export const isOnEarth = ([longitude, latitude]: Position): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90

export const samePosition = (left: Position, right: Position): boolean =>
  left[0] === right[0] && left[1] === right[1]
