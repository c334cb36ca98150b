/** A source of numbers in [0, 1). */
export type Random = () => number

/** Mulberry32: small, quick, the same everywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** FNV-1a with a final mix, so that neighbouring keys do not begin alike. */
function hashOf(text: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * The stream of one purpose: its numbers depend on the seed and its keys alone, so that one draw more or less elsewhere
 * shifts nothing, and the same volunteer meets the same order in the same mood under every way of dispatching.
 */
export const streamOf = (seed: number, ...keys: readonly (string | number)[]): Random =>
  randomOf(hashOf(`${seed}|${keys.join('|')}`))
