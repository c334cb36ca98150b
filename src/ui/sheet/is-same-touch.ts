/** Two taps of one unsure finger are closer together than this. */
const UNSURE_FINGER_MS = 400

/** Whether a tap still belongs to the touch that opened the sheet: the second of a quick double tap must not shut it again. */
export const isSameTouch = (openedAtMs: number, tappedAtMs: number): boolean =>
  tappedAtMs - openedAtMs < UNSURE_FINGER_MS
