import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

type Package = {
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly resolved?: string
}

/**
 * Every optional platform package that the lock names must be in the lock itself, or `npm ci` refuses it (npm >= 11);
 * and no package may come from anywhere but the registry.
 */
function main(): void {
  const lock: { packages: Readonly<Record<string, Package>> } = JSON.parse(
    readFileSync(resolve(__dirname, '../../package-lock.json'), 'utf8'),
  )
  const entries = Object.entries(lock.packages)
  const present = new Set(entries.map(([path]) => path.replace(/^.*node_modules\//, '')))
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${path} names ${name}`),
  )
  const foreign = entries.flatMap(([path, { resolved }]) =>
    resolved && !resolved.startsWith('https://registry.npmjs.org/') ? [`${path} comes from ${resolved}`] : [],
  )
  const faults = [...missing, ...foreign]
  if (faults.length > 0) throw new Error(`the lock is not complete:\n${faults.join('\n')}`)
  console.log(`${entries.length} packages, complete for every platform`)
}

main()
