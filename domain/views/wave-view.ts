import {
  COST_TERMS,
  type CostTerms,
  DISPATCHED_BY,
  type Exclusions,
  isCostTerm,
} from '../order/dispatch-trace'
import { EXCLUSION_CODES, EXCLUSIONS } from '../order/exclusions'
import type { Order } from '../order/order'

type Counted = { readonly label: string; readonly count: number }

export const exclusionViews = (excluded: Exclusions): readonly Counted[] =>
  EXCLUSION_CODES.flatMap((code) => {
    const count = excluded[code] ?? 0
    return count > 0 ? [{ label: EXCLUSIONS[code], count }] : []
  })

/** One wave as the offices read it; nobody else sees whom it passed over. */
export type WaveView = {
  readonly wave: number
  readonly atMs: number
  /** 系统派的 */
  readonly by: string
  readonly pool: number
  readonly names: readonly string[]
  readonly excluded: readonly Counted[]
}

export const waveViews = ({ waves = [] }: Order): readonly WaveView[] =>
  waves.map(({ wave, atMs, by, pool, picked, excluded }) => ({
    wave,
    atMs,
    by: DISPATCHED_BY[by],
    pool,
    names: picked.map(({ name }) => name),
    excluded: exclusionViews(excluded),
  }))

const COST_TERM_CODES = Object.keys(COST_TERMS).filter(isCostTerm)

/** 同村 0 · 路远 20 · 手上有任务 60: what counts among people of one circle, the fewest points first. */
export function pointsWords(terms: Partial<CostTerms>): string {
  const home = terms.other_village ? [] : ['同村 0']
  const costly = COST_TERM_CODES.flatMap((name) => {
    const points = terms[name] ?? 0
    return points > 0 ? [`${COST_TERMS[name]} ${points}`] : []
  })
  return [...home, ...costly].join(' · ')
}

/** The points of somebody in the wave in which he was asked; null where that was not kept. */
export function pointsOf({ waves = [] }: Order, asked: { wave: number; volunteerId: string }): string | null {
  const wave = waves.find((each) => each.wave === asked.wave)
  const picked = wave?.picked.find(({ volunteerId }) => volunteerId === asked.volunteerId)
  return picked ? pointsWords(picked.terms) : null
}
