import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(__dirname, '../..')
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name)
const FOLDERS = ['src', 'domain', 'types', 'cloudfunctions', 'emulator', 'config', 'test']

type Check = { readonly name: string; readonly command: string; readonly args: readonly string[] }

/** The native compiler is three times quicker; `typescript` stays for who reads programs through its API (dependency-cruiser). */
const types = (name: string, project: string): Check => ({
  name: `types (${name})`,
  command: process.execPath,
  args: [join(ROOT, 'node_modules/typescript-native/bin/tsc'), '--noEmit', '-p', project],
})

const CHECKS: readonly Check[] = [
  types('all, WeChat', 'tsconfig.json'),
  types('browser', 'config/tsconfig.h5.json'),
  types('pure rules', 'config/tsconfig.pure.json'),
  { name: 'lint and format', command: bin('biome'), args: ['check', '--error-on-warnings', '.'] },
  {
    name: 'who imports whom',
    command: bin('depcruise'),
    args: ['--config', 'config/checks/dependency-rules.cjs', ...FOLDERS],
  },
  { name: 'file sizes', command: bin('tsx'), args: ['config/checks/check-sizes.ts'] },
  { name: 'lock file', command: bin('tsx'), args: ['config/checks/check-lock.ts'] },
  { name: 'generated documents', command: bin('tsx'), args: ['config/docs/write-docs.ts', '--check'] },
]

function run({ command, args }: Check): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('close', (code) => done({ ok: code === 0, output: Buffer.concat(chunks).toString() }))
  })
}

/** Runs every check, as many at once as there are processors, also after one has failed, and says which did. */
async function main(): Promise<void> {
  const failed: string[] = []
  const waiting = [...CHECKS]
  const runWaiting = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { ok, output } = await run(check)
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${check.name}`)
      if (!ok || check.name === 'file sizes') console.log(output.trimEnd())
      if (!ok) failed.push(check.name)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, runWaiting))
  if (failed.length === 0) return
  console.error(`\n${failed.length} of ${CHECKS.length} checks failed: ${failed.join(', ')}`)
  process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
