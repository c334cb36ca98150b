import type { Position } from './position'

export type Ring = readonly Position[]

/** Any geometry, taken apart. A polygon's first ring is its outline, the others are holes; rings are closed. */
export interface Shape {
  readonly points: readonly Position[]
  readonly lines: readonly (readonly Position[])[]
  readonly polygons: readonly (readonly Ring[])[]
}

export const EMPTY_SHAPE: Shape = { points: [], lines: [], polygons: [] }

export const mergeShapes = (shapes: readonly Shape[]): Shape => ({
  points: shapes.flatMap(({ points }) => points),
  lines: shapes.flatMap(({ lines }) => lines),
  polygons: shapes.flatMap(({ polygons }) => polygons),
})

/** Every corner of the shape. */
export const cornersOf = ({ points, lines, polygons }: Shape): readonly Position[] => [
  ...points,
  ...lines.flat(),
  ...polygons.flat(2),
]
