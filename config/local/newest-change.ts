import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The last instant at which anything below these files and folders was written; 0 when there is nothing. */
export function newestChangeMs(paths: readonly string[]): number {
  return paths.reduce((newest, path) => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return newest
    const inside = found.isDirectory() ? newestChangeMs(readdirSync(path).map((name) => join(path, name))) : 0
    return Math.max(newest, inside, found.isDirectory() ? 0 : found.mtimeMs)
  }, 0)
}
