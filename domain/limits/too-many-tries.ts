import { refuse } from '../kernel/result'
import { sayMoment } from '../kernel/say-moment'

/** What was done too often, and when it goes on. */
export const tooManyTries = (what: string, untilMs: number, nowMs: number) =>
  refuse('LIMIT.TOO_MANY_TRIES', { what, when: sayMoment(untilMs, nowMs) })
