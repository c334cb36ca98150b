import { controlClient } from '../emulator/support/control-client'
import { startEmulatorProcess } from '../emulator/support/emulator-process'
import { connectManager } from '../emulator/support/manager'
import { connectSdk } from '../emulator/support/sdk'
import { removeTempFolders, tempFolder } from '../emulator/support/temp-folder'
import { startEcho } from './emulator/echo-server'
import { measure } from './emulator/measure'
import { benchDocument, benchOperations } from './emulator/operations'

const SIZES = [10_000, 100_000]
const BATCH = 1_000
const AT_ONCE = 16

const print = (cells: readonly string[]): void => {
  const [first = '', ...others] = cells
  process.stdout.write(`${first.padEnd(32)}${others.map((cell) => cell.padStart(14)).join('')}\n`)
}

const rounded = (value: number): string => Math.round(value).toLocaleString('en')

const start = async (folder: string) => {
  const startMs = performance.now()
  const emulator = await startEmulatorProcess(['--data', folder])
  return { emulator, startedInMs: performance.now() - startMs }
}

const rssMegabytes = async (url: string): Promise<string> => {
  const { memory } = await controlClient(url).stat()
  return `${rounded(Number(Object(memory).rssBytes) / 1_048_576)} MB`
}

const fill = async (url: string, name: string, size: number): Promise<void> => {
  const { db } = connectSdk(url)
  await db.createCollection(name)
  const manager = connectManager(url)
  await manager.database.updateCollection(name, {
    CreateIndexes: [manager.index('by_town', ['town', 'n']), manager.index('by_n', ['n'])],
  })
  for (let from = 0; from < size; from += BATCH) {
    await db.collection(name).add(Array.from({ length: BATCH }, (_value, n) => benchDocument(from + n)))
  }
}

interface Rates {
  readonly alone: number
  readonly together: number
}

const ratesAt = async (url: string, name: string, size: number): Promise<ReadonlyMap<string, Rates>> => {
  const rates = new Map<string, Rates>()
  for (const [label, operation] of Object.entries(benchOperations(connectSdk(url), name, size))) {
    rates.set(label, { alone: await measure(operation, 1), together: await measure(operation, AT_ONCE) })
  }
  return rates
}

const printRates = (title: string, rates: ReadonlyMap<string, Rates>, echo: ReadonlyMap<string, Rates>) => {
  print([title, 'one by one/s', 'of echo', `${AT_ONCE} at once/s`, 'of echo'])
  for (const [label, { alone, together }] of rates) {
    const base = echo.get(label)
    const share = (value: number, of: number | undefined) => (of ? (value / of).toFixed(2) : '')
    print([
      `  ${label}`,
      rounded(alone),
      share(alone, base?.alone),
      rounded(together),
      share(together, base?.together),
    ])
  }
}

const benchSize = async (size: number, bare: ReadonlyMap<string, Rates>): Promise<void> => {
  const folder = await tempFolder()
  const first = await start(folder)
  const empty = await rssMegabytes(first.emulator.url)
  await fill(first.emulator.url, 'bench', size)
  printRates(`emulator, ${rounded(size)} documents`, await ratesAt(first.emulator.url, 'bench', size), bare)
  print(['  start empty', `${rounded(first.startedInMs)} ms`, empty])
  print(['  memory after the bench', '', await rssMegabytes(first.emulator.url)])
  await first.emulator.stop()
  const again = await start(folder)
  print([
    '  start with the documents',
    `${rounded(again.startedInMs)} ms`,
    await rssMegabytes(again.emulator.url),
  ])
  await again.emulator.stop()
}

async function main(): Promise<void> {
  const echo = await startEcho()
  const bare = await ratesAt(echo.url, 'echo', SIZES[0] ?? 1)
  echo.stop()
  printRates('bare node:http, same SDK calls', bare, new Map())
  for (const size of SIZES) await benchSize(size, bare)
  await removeTempFolders()
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})
