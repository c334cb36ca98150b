import { forgetAllBut } from '../../services/storage'

const listeners = new Set<() => void>()

/** What somebody has begun is also held in memory; whatever holds it says here how it is dropped. */
export const whenForgotten = (drop: () => void): void => {
  listeners.add(drop)
}

/** Who leaves leaves nothing behind on the phone either, but what stands under these keys. */
export function forgetOnPhone(kept: readonly string[]): void {
  for (const drop of listeners) drop()
  forgetAllBut(kept)
}
