import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DEFAULT_MEMORY_MB, DEFAULT_TIMEOUT_SECONDS, type FunctionSpec } from '../functions/function-spec'

/** Every bundle of a folder as a function with the platform's defaults, for use without a configuration. */
export const discoverFunctions = async (functionsFolder: string): Promise<readonly FunctionSpec[]> => {
  const names = await readdir(functionsFolder)
  const specs: FunctionSpec[] = []
  for (const name of names) {
    const bundle = await stat(join(functionsFolder, name, 'index.js')).catch(() => undefined)
    if (!bundle?.isFile()) continue
    specs.push({
      name,
      timeoutSeconds: DEFAULT_TIMEOUT_SECONDS,
      memoryMb: DEFAULT_MEMORY_MB,
      envVariables: {},
      triggers: [],
    })
  }
  return specs
}
