import type { PlanePoint } from './plane'
import { isOnSegment, segmentsOf } from './segments'

const isInsideRing = ([x, y]: PlanePoint, ring: readonly PlanePoint[]): boolean => {
  let inside = false
  for (const [[x1, y1], [x2, y2]] of segmentsOf(ring)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

/** True for a point inside the outline and outside the holes; the border belongs to the polygon. */
export const polygonContains = (rings: readonly (readonly PlanePoint[])[], point: PlanePoint): boolean => {
  if (rings.some((ring) => segmentsOf(ring).some((segment) => isOnSegment(point, segment)))) return true
  const [outline, ...holes] = rings
  return (
    outline !== undefined && isInsideRing(point, outline) && !holes.some((hole) => isInsideRing(point, hole))
  )
}
