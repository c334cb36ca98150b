import type { PlanePoint } from './plane'

export type Segment = readonly [PlanePoint, PlanePoint]

const TOLERANCE = 1e-12

/** The straight pieces of a line or a closed ring. */
export const segmentsOf = (line: readonly PlanePoint[]): readonly Segment[] =>
  line.slice(1).flatMap((to, position) => {
    const from = line[position]
    return from ? [[from, to] as const] : []
  })

/** Above 0: `c` lies left of the way from `a` to `b`; 0: on the straight line through both. */
const turn = (a: PlanePoint, b: PlanePoint, c: PlanePoint): number => {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
  return Math.abs(area) < TOLERANCE ? 0 : Math.sign(area)
}

const between = (value: number, from: number, to: number): boolean =>
  value >= Math.min(from, to) - TOLERANCE && value <= Math.max(from, to) + TOLERANCE

export const isOnSegment = (point: PlanePoint, [a, b]: Segment): boolean =>
  turn(a, b, point) === 0 && between(point[0], a[0], b[0]) && between(point[1], a[1], b[1])

/** True when the segments cross in the inside of both. */
export const segmentsCross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0

/** True when the segments cross or touch. */
export const segmentsMeet = (left: Segment, right: Segment): boolean =>
  segmentsCross(left, right) ||
  left.some((end) => isOnSegment(end, right)) ||
  right.some((end) => isOnSegment(end, left))
