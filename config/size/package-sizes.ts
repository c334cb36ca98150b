import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Settings of the developer tools; they stay at home. */
const NOT_UPLOADED: readonly string[] = ['project.config.json']

export const MAIN_PACKAGE = 'main'

/** Bytes of each package of a built mini-program by its root; what belongs to no subpackage is `main`. */
export function packageSizes(folder: string): ReadonlyMap<string, number> {
  const app: { readonly subPackages: readonly { readonly root: string }[] } = JSON.parse(
    readFileSync(join(folder, 'app.json'), 'utf8'),
  )
  const roots = app.subPackages.map(({ root }) => root)
  const sizes = new Map([MAIN_PACKAGE, ...roots].map((root) => [root, 0]))
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = statSync(join(folder, entry))
    if (!file.isFile() || NOT_UPLOADED.includes(entry)) continue
    const path = entry.replaceAll('\\', '/')
    const owner = roots.find((root) => path.startsWith(`${root}/`)) ?? MAIN_PACKAGE
    sizes.set(owner, (sizes.get(owner) ?? 0) + file.size)
  }
  return sizes
}
