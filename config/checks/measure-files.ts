import { readFileSync } from 'node:fs'

export type FileSizes = {
  readonly files: number
  readonly lines: number
  readonly median: number
  readonly p90: number
  readonly longest: readonly { readonly path: string; readonly lines: number }[]
}

const SHOWN = 5

/** How long the files are: the middle, the ninth tenth, and the longest. */
export function measureFiles(paths: readonly string[]): FileSizes {
  const sized = paths
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines)
  const at = (share: number) => sized[Math.floor((sized.length - 1) * share)]?.lines ?? 0
  return {
    files: sized.length,
    lines: sized.reduce((sum, { lines }) => sum + lines, 0),
    median: at(0.5),
    p90: at(0.9),
    longest: sized.slice(-SHOWN).reverse(),
  }
}
