/** How much one order may ask for: its document holds everybody, and a transaction has room for so many only. */
export const ORDER_LIMITS = {
  maxHeadcount: 20,
  minMinutes: 5,
  maxMinutes: 720,
  /** Whom a volunteer names who went with him, where nobody had ordered it. */
  maxCompanions: 5,
  /** People whom a person may name at once when he dispatches by hand. */
  maxNamedAtOnce: 20,
} as const
