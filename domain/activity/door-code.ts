import { MINUTE_MS } from '../kernel/shanghai-time'

/**
 * The code at the door of an activity is another one each minute. A picture that is sent on is too old; sent in later, as if from
 * a phone without a signal, it is a hint that the organiser reads as one, and measures nothing.
 */
export const DOOR_CODE_MS = MINUTE_MS
/** Minutes that a code still counts after its own: a phone with one bar of signal is slow. */
const GRACE_WINDOWS = 2
/** What stands before the signs in the picture, so that other cards are told apart. */
const PREFIX = 'STSHD:'
const SIGNS = /^[2-9A-HJ-NP-Z]{6}$/

export const doorWindowAt = (atMs: number): number => Math.floor(atMs / DOOR_CODE_MS)

/** The windows whose code is good now, the newest first. */
export const goodWindows = (atMs: number): readonly number[] =>
  Array.from({ length: GRACE_WINDOWS + 1 }, (_, back) => doorWindowAt(atMs) - back)

export const doorCodeText = (signs: string): string => `${PREFIX}${signs}`

/** The signs in what was scanned or typed; null when it is none of ours. */
export function readDoorCode(text: string): string | null {
  const signs = text.trim().toUpperCase().replace(PREFIX, '').replace(/[\s-]/g, '')
  return SIGNS.test(signs) ? signs : null
}
