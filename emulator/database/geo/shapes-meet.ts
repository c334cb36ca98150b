import type { PlanePoint } from './plane'
import type { PlaneShape } from './plane-shape'
import { polygonContains } from './polygon-contains'
import { isOnSegment, type Segment, segmentsMeet, segmentsOf } from './segments'

const edgesOf = ({ lines, polygons }: PlaneShape): readonly Segment[] =>
  [...lines, ...polygons.flat()].flatMap(segmentsOf)

/** One point of every part: enough to tell inside from outside when no edges meet. */
const samplesOf = ({ points, lines, polygons }: PlaneShape): readonly PlanePoint[] => [
  ...points,
  ...[...lines, ...polygons.map((rings) => rings[0] ?? [])].flatMap((line) => line.slice(0, 1)),
]

const holdsSample = (outer: PlaneShape, inner: PlaneShape): boolean =>
  samplesOf(inner).some((point) => outer.polygons.some((rings) => polygonContains(rings, point)))

const holdsPoint = (outer: PlaneShape, inner: PlaneShape): boolean =>
  inner.points.some(
    (point) =>
      outer.points.some(([x, y]) => x === point[0] && y === point[1]) ||
      edgesOf(outer).some((edge) => isOnSegment(point, edge)),
  )

/** True when the two shapes have a point in common. */
export const shapesMeet = (left: PlaneShape, right: PlaneShape): boolean => {
  const rightEdges = edgesOf(right)
  return (
    holdsSample(left, right) ||
    holdsSample(right, left) ||
    holdsPoint(left, right) ||
    holdsPoint(right, left) ||
    edgesOf(left).some((edge) => rightEdges.some((other) => segmentsMeet(edge, other)))
  )
}
