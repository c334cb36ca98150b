let offsetMs = 0

/** Phones' clocks are often wrong; the server tells the time with each session. */
export const setServerNow = (nowMs: number): void => {
  offsetMs = nowMs - Date.now()
}

export const serverNowMs = (): number => Date.now() + offsetMs
