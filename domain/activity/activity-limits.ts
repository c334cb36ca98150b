import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel/shanghai-time'

export const ACTIVITY_LIMITS = {
  /** Characters, with the prefix or without it. */
  maxTitle: 60,
  maxVenue: 60,
  maxAbout: 500,
  maxRiskText: 200,
  /** Places of one kind; everybody on the list stands in one document. */
  maxPlaces: 200,
  /** Who waits for a place of one kind. */
  maxWaiting: 50,
  maxLengthMs: 24 * HOUR_MS,
  /** Whatever is longer, or goes past midnight, may be a slip of the finger: who writes it says that it is meant. */
  usualLengthMs: 12 * HOUR_MS,
  /** Planned ahead: the whole of the next year. */
  maxAheadMs: 500 * DAY_MS,
  /** The code is shown, and arrivals are written down, from so long before it begins. */
  doorOpensMs: 2 * HOUR_MS,
  /** Who is still inside so long after its end has forgotten to say that he left. */
  leavesByMs: 60 * MINUTE_MS,
  /** Ticked at once. */
  maxTicked: 50,
  /** Settled at once: each is two entries, an account and a person of one transaction. */
  maxSettled: 12,
} as const
