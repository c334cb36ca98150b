import type { PlaneShape } from './plane-shape'
import { polygonContains } from './polygon-contains'
import { segmentsCross, segmentsOf } from './segments'

type Rings = PlaneShape['polygons'][number]

const lieWithin = (line: Rings[number], rings: Rings): boolean => {
  const borders = rings.flatMap(segmentsOf)
  return (
    line.every((point) => polygonContains(rings, point)) &&
    !segmentsOf(line).some((edge) => borders.some((border) => segmentsCross(edge, border)))
  )
}

/** True when the whole shape lies in one of the polygons, part by part. */
export const shapeWithin = ({ points, lines, polygons }: PlaneShape, region: PlaneShape): boolean =>
  points.every((point) => region.polygons.some((rings) => polygonContains(rings, point))) &&
  lines.every((line) => region.polygons.some((rings) => lieWithin(line, rings))) &&
  polygons.every((inner) => region.polygons.some((rings) => inner.every((ring) => lieWithin(ring, rings))))
