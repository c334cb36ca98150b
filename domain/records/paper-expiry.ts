import { DAY_MS, startOfDay } from '../kernel/shanghai-time'

/** The instant from which a paper is no longer valid. */
export const expiryOf = (validUntilMs: number): number => startOfDay(validUntilMs) + DAY_MS
