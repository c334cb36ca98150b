import { MAIN_PACKAGE } from './package-sizes'

const KB = 1024
/** A village's network, and the platform's own limits far above them. */
const MOST = { main: 450 * KB, other: 250 * KB } as const
/** Builds on two machines may differ by a few names. */
const SLACK_BYTES = 512

export type Baseline = Readonly<Record<string, number>>

export type SizeLine = {
  readonly root: string
  readonly bytes: number
  readonly mostBytes: number
  /** Against the baseline; a package that it does not name has grown from nothing. */
  readonly changeBytes: number
  readonly tooLarge: boolean
  /** More than the baseline allows: it has to be changed in the same commit. */
  readonly grown: boolean
}

/** Each package beside its limit and what was agreed last. */
export const compareSizes = (sizes: ReadonlyMap<string, number>, baseline: Baseline): readonly SizeLine[] =>
  [...sizes].map(([root, bytes]) => {
    const mostBytes = root === MAIN_PACKAGE ? MOST.main : MOST.other
    const changeBytes = bytes - (baseline[root] ?? 0)
    return {
      root,
      bytes,
      mostBytes,
      changeBytes,
      tooLarge: bytes > mostBytes,
      grown: changeBytes > SLACK_BYTES,
    }
  })

const kb = (bytes: number): string => (bytes / KB).toFixed(1)

/** `436.1 KB of 450  +0.3  main` */
export function saySize({ root, bytes, mostBytes, changeBytes, tooLarge, grown }: SizeLine): string {
  const change = `${changeBytes < 0 ? '' : '+'}${kb(changeBytes)}`
  const verdict = tooLarge ? '  TOO LARGE' : grown ? '  GROWN' : ''
  return `${kb(bytes).padStart(7)} KB of ${mostBytes / KB}  ${change.padStart(7)}  ${root}${verdict}`
}
