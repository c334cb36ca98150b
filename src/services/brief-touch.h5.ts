/** A browser on a desk has nothing to be felt. */
export const briefTouch = (): void => undefined
