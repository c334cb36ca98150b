import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundledEmulator } from './bundled-emulator'

const ROOT = join(__dirname, '..', '..', '..')

export interface EmulatorProcess {
  readonly url: string
  readonly port: number
  readonly child: ChildProcess
  /** Asks it to stop and waits; answers its exit code. */
  readonly stop: () => Promise<number | null>
  /** Ends it the hard way and waits until it is gone. */
  readonly kill: () => Promise<void>
}

export interface FailedStart {
  readonly exitCode: number | null
  readonly stderr: string
}

type Variables = Readonly<Record<string, string>>

const running = new Set<ChildProcess>()

/** What Node runs to start the emulator from its sources. */
export const FROM_SOURCE = ['--import', 'tsx', 'emulator/cli.ts']

const spawnEmulator = async (args: readonly string[], env: Variables, given?: readonly string[]) => {
  const program = given ?? [await bundledEmulator()]
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const output = { stderr: '' }
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk.toString()
  })
  return { child, output }
}

const exited = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

const readPort = (line: string): number => {
  const ready: unknown = JSON.parse(line)
  if (typeof ready !== 'object' || ready === null || !('port' in ready)) throw new Error(`not ready: ${line}`)
  return Number(ready.port)
}

/**
 * Starts an emulator on a free port (unless told otherwise) and waits for its ready line.
 * `program` is what Node runs instead of the bundle.
 */
export const startEmulatorProcess = async (
  args: readonly string[],
  env: Variables = {},
  program?: readonly string[],
): Promise<EmulatorProcess> => {
  const port = args.includes('--port') ? [] : ['--port', '0']
  const { child, output } = await spawnEmulator([...port, ...args], env, program)
  const lines = createInterface({ input: child.stdout })
  const first = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    child.once('exit', (code) => reject(new Error(`the emulator ended with ${code}: ${output.stderr}`)))
  })
  const actualPort = readPort(first)
  return {
    url: `http://127.0.0.1:${actualPort}`,
    port: actualPort,
    child,
    stop: () => {
      child.kill('SIGTERM')
      return exited(child)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited(child)
    },
  }
}

/** Starts an emulator that is expected to refuse. */
export const failToStart = async (
  args: readonly string[],
  env: Variables = {},
  program?: readonly string[],
): Promise<FailedStart> => {
  const { child, output } = await spawnEmulator(args, env, program)
  await once(child, 'close')
  return { exitCode: child.exitCode, stderr: output.stderr }
}

/** For afterAll: nothing a test started may outlive it. */
export const killLeftovers = (): void => {
  for (const child of running) child.kill('SIGKILL')
}
