import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltPackage } from './runtime/built-package'

/** Settings of the developer tools; they stay at home. */
const NOT_UPLOADED: readonly string[] = ['project.config.json']

/** Bytes of each package of a mini-program by its root; the main package is ''. */
export function packageSizes(built: BuiltPackage): ReadonlyMap<string, number> {
  const sizes = new Map(['', ...built.subPackages].map((below) => [below, 0]))
  for (const entry of readdirSync(built.root, { recursive: true, encoding: 'utf8' })) {
    const file = statSync(join(built.root, entry))
    if (!file.isFile() || NOT_UPLOADED.includes(entry)) continue
    const owner = built.packageOf(entry.replaceAll('\\', '/'))
    sizes.set(owner, (sizes.get(owner) ?? 0) + file.size)
  }
  return sizes
}
