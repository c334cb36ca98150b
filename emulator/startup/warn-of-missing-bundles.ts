import { resolve } from 'node:path'
import { bundleStamp } from '../functions/bundle-stamp'
import type { FunctionSpec } from '../functions/function-spec'

/** Says which functions cannot be called yet; they can as soon as they have been built. */
export const warnOfMissingBundles = (specs: readonly FunctionSpec[], functionsFolder = ''): void => {
  const folder = resolve(functionsFolder)
  const missing = specs.filter(({ name }) => bundleStamp(resolve(folder, name, 'index.js')) === undefined)
  if (missing.length === 0) return
  const names = missing.map(({ name }) => name).join(', ')
  process.stderr.write(`[emulator] not built yet, so that calls fail: ${names} in ${folder}\n`)
}
