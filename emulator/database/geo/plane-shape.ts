import type { PlanePoint, Projection } from './plane'
import type { Position } from './position'
import type { Shape } from './shape'

/** A shape on a flat map. */
export interface PlaneShape {
  readonly points: readonly PlanePoint[]
  readonly lines: readonly (readonly PlanePoint[])[]
  readonly polygons: readonly (readonly (readonly PlanePoint[])[])[]
}

const projectAll = (
  positions: readonly Position[],
  project: Projection,
): readonly PlanePoint[] | undefined => {
  const projected = positions.flatMap((position) => {
    const point = project(position)
    return point ? [point] : []
  })
  return projected.length === positions.length ? projected : undefined
}

const whole = <Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined => {
  const present = items.flatMap((item) => (item === undefined ? [] : [item]))
  return present.length === items.length ? present : undefined
}

/** The shape on the map, or undefined when a part of it is not on the map. */
export const projectShape = (shape: Shape, project: Projection): PlaneShape | undefined => {
  const points = projectAll(shape.points, project)
  const lines = whole(shape.lines.map((line) => projectAll(line, project)))
  const polygons = whole(shape.polygons.map((rings) => whole(rings.map((ring) => projectAll(ring, project)))))
  return points && lines && polygons ? { points, lines, polygons } : undefined
}
