import { recall, remember } from './storage'

const STORE = 'clock-offset'
const isNumber = (value: unknown): value is number => typeof value === 'number'

/** As it was last heard of, so that a phone without a signal tells the same time. */
let offsetMs = recall(STORE, isNumber) ?? 0

/** Phones' clocks are often wrong; the server tells the time with each session. */
export const setServerNow = (nowMs: number): void => {
  offsetMs = nowMs - Date.now()
  remember(STORE, offsetMs)
}

export const serverNowMs = (): number => Date.now() + offsetMs
