import type { AssignmentRow } from '../../../domain/dispatch/assign-exact'
import { type Random, seeded } from './seeded'

/** Dearer than any pair, so that as many as possible are matched. */
export const UNMATCHED = 100_000

const VILLAGES = 20
const SIDE_METERS = 40_000
const REACH_METERS = 8_000
const SPECIALTIES = 8
const HALF_DAYS = 14
const MOST_LOAD = 5

export type Market = {
  readonly rows: readonly AssignmentRow[]
  readonly columnCount: number
  /** Share of all pairs that are possible, percent. */
  readonly density: number
}

const whole = (most: number, random: Random): number => Math.floor(random() * most)

/** Skewed: the first specialty is asked for most. */
const specialtyOf = (random: Random): number => Math.floor(SPECIALTIES * random() ** 2)

/**
 * Requests and volunteers in twenty villages on 40 × 40 km. A pair is possible with the same specialty, a free half day and
 * at most 8 km between; it costs a tenth of the metres and five for each task in hand.
 */
export function sparseMarket(requests: number, volunteers: number, seed: number): Market {
  const random = seeded(seed)
  const villages = Array.from({ length: VILLAGES }, () => ({
    x: whole(SIDE_METERS, random),
    y: whole(SIDE_METERS, random),
  }))
  const placed = () => ({
    village: villages[whole(VILLAGES, random)] ?? { x: 0, y: 0 },
    specialty: specialtyOf(random),
  })
  const helpers = Array.from({ length: volunteers }, () => ({
    ...placed(),
    load: whole(MOST_LOAD, random),
    free: Array.from({ length: HALF_DAYS }, () => random() < 0.5),
  }))
  const rows = Array.from({ length: requests }, () => {
    const { village, specialty } = placed()
    const halfDay = whole(HALF_DAYS, random)
    const arcs = helpers.flatMap((helper, column) => {
      if (helper.specialty !== specialty || !helper.free[halfDay]) return []
      const meters = Math.hypot(helper.village.x - village.x, helper.village.y - village.y)
      return meters <= REACH_METERS ? [{ column, cost: Math.round(meters / 10) + 5 * helper.load }] : []
    })
    return { openCost: UNMATCHED, arcs }
  })
  const pairs = rows.reduce((sum, { arcs }) => sum + arcs.length, 0)
  return { rows, columnCount: volunteers, density: (100 * pairs) / (requests * volunteers) }
}
