import { cp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(__dirname, '..', '..', '..')
const FOLDER = join(ROOT, 'dist', 'emulator')

/** What the emulator looks for beside its own code: its child processes, and its page. */
const BESIDE = [
  'emulator/functions/runner.cjs',
  'emulator/database/persistence/probe-store.cjs',
  'emulator/control/page',
]

const bundle = async (): Promise<string> => {
  await rm(FOLDER, { recursive: true, force: true })
  const file = join(FOLDER, 'emulator.mjs')
  await build({
    entryPoints: [join(ROOT, 'emulator', 'cli.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  for (const path of BESIDE) await cp(join(ROOT, path), join(FOLDER, basename(path)), { recursive: true })
  return file
}

/**
 * The emulator as one file, which starts in half the time; answers its path. Made once: the environment hands it
 * on to the workers of a test run.
 */
export const bundledEmulator = async (): Promise<string> => {
  process.env.EMULATOR_BUNDLE ??= await bundle()
  return process.env.EMULATOR_BUNDLE
}
