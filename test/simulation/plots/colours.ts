import type { WayCode } from '../baselines/ways'

/** Told apart by colour-blind eyes too (Okabe–Ito). */
export const WAY_COLOURS: Readonly<Record<WayCode, string>> = {
  product: '#0072b2',
  first_come: '#e69f00',
  nearest: '#009e73',
  round_robin: '#cc79a7',
}

export const OUTCOME_COLOURS = { firstPass: '#0072b2', later: '#8ec3e6', unmet: '#d55e00' } as const
