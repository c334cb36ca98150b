import { existsSync } from 'node:fs'
import { copyFile, mkdir, open, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { open as openLmdb } from 'lmdb'
import {
  type EmulatorProcess,
  type FailedStart,
  failToStart,
  killLeftovers,
  startEmulatorProcess,
} from './support/emulator-process'
import { http } from './support/http-client'
import { connectSdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'

afterAll(async () => {
  killLeftovers()
  await removeTempFolders()
})

/** One clear sentence, no stack trace. */
const expectSentence = ({ exitCode, stderr }: FailedStart, part: string): void => {
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining(part)])
  expect(stderr).toMatch(/^[A-Z-][^\n]*: [^\n]+\.\n$/)
}

/** A data folder with a store that holds 500 documents. */
const filledFolder = async (): Promise<string> => {
  const folder = await tempFolder()
  const emulator = await startEmulatorProcess(['--data', folder])
  const { db } = connectSdk(emulator.url)
  await db.createCollection('c')
  await db
    .collection('c')
    .add(Array.from({ length: 500 }, (_value, n) => ({ _id: `d${n}`, text: 'MARKER'.repeat(50) })))
  expect(await emulator.stop()).toBe(0)
  return folder
}

describe('a store that cannot be used', () => {
  const overwrite = async (file: string, position: number, bytes: Buffer): Promise<void> => {
    const handle = await open(file, 'r+')
    await handle.write(bytes, 0, bytes.length, position)
    await handle.close()
  }

  const damages: readonly [string, (file: string) => Promise<void>][] = [
    ['is a text', (file) => writeFile(file, 'hello\n')],
    ['is empty', (file) => writeFile(file, '')],
    ['is cut in half', async (file) => truncate(file, (await readFile(file)).length / 2)],
    ['has lost its end', (file) => truncate(file, 8192)],
    [
      'has changed bytes in its documents',
      async (file) =>
        writeFile(file, (await readFile(file, 'latin1')).replaceAll('MARKER', 'MaRKER'), 'latin1'),
    ],
    ['has random pages', (file) => overwrite(file, 4096 * 4, Buffer.alloc(4096 * 40, 0xa5))],
    ['has a broken head', (file) => overwrite(file, 0, Buffer.alloc(8192, 0x5a))],
    [
      'was made by another program',
      async (file) => {
        await rm(file)
        const root = openLmdb({ path: file, noSubdir: true })
        await root.put('key', 'value')
        await root.close()
      },
    ],
  ]

  interface Outcome {
    readonly folder: string
    readonly refused: FailedStart
    readonly untouched: boolean
  }

  let outcomes: readonly Outcome[]

  const startOnDamaged = async (sound: string, damage: (file: string) => Promise<void>): Promise<Outcome> => {
    const folder = await tempFolder()
    const file = join(folder, 'store.lmdb')
    await copyFile(join(sound, 'store.lmdb'), file)
    await damage(file)
    const before = await readFile(file)
    const refused = await failToStart(['--data', folder, '--port', '0'])
    return { folder, refused, untouched: before.equals(await readFile(file)) }
  }

  beforeAll(async () => {
    const sound = await filledFolder()
    outcomes = await Promise.all(damages.map(([, damage]) => startOnDamaged(sound, damage)))
  }, 30_000)

  test.each(damages.map(([name], position) => [name, position] as const))('%s', (_name, position) => {
    const outcome = outcomes[position]
    expectSentence(
      outcome?.refused ?? { exitCode: 0, stderr: '' },
      `The store in ${outcome?.folder} is damaged or foreign`,
    )
    expect(outcome?.refused.stderr).toContain('--fresh')
    expect(outcome?.untouched).toBe(true)
  })

  test('gives way to an empty one when asked to', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, 'store.lmdb'), 'hello\n')
    const fresh = await startEmulatorProcess(['--data', folder, '--fresh'])
    expect((await http(fresh.url, { path: '/_emu/stat' })).json()).toMatchObject({ collections: {} })
    expect(await fresh.stop()).toBe(0)
  })

  test.each(['emulator.lock', 'snapshots'])('its folder has a strange %s', async (name) => {
    const folder = await tempFolder()
    if (name === 'snapshots') await writeFile(join(folder, name), '')
    else await mkdir(join(folder, name))
    expectSentence(
      await failToStart(['--data', folder, '--port', '0']),
      `The data folder ${folder} cannot be used`,
    )
  })

  test('its folder is a file', async () => {
    const file = join(await tempFolder(), 'file')
    await writeFile(file, '')
    expectSentence(
      await failToStart(['--data', file, '--port', '0']),
      `The data folder ${file} cannot be made`,
    )
  })
})

describe('a data folder', () => {
  test('has one emulator at a time; the lock of a dead one is taken over', async () => {
    const folder = await tempFolder()
    const first = await startEmulatorProcess(['--data', folder])
    const second = await failToStart(['--data', folder, '--port', '0'])
    expectSentence(second, `is in use by another emulator (process ${first.child.pid})`)
    expect((await http(first.url, { path: '/_emu/stat' })).status).toBe(200)
    await first.kill()
    expect(existsSync(join(folder, 'emulator.lock'))).toBe(true)
    const third = await startEmulatorProcess(['--data', folder])
    expect(await third.stop()).toBe(0)
    expect(existsSync(join(folder, 'emulator.lock'))).toBe(false)
  })

  test('with an unreadable lock, or one of a process that only has the same number, is free', async () => {
    const folder = await tempFolder()
    for (const lock of ['x', JSON.stringify({ pid: process.pid, startedAt: '1', token: '' })]) {
      await writeFile(join(folder, 'emulator.lock'), lock)
      const emulator: EmulatorProcess = await startEmulatorProcess(['--data', folder])
      expect(await emulator.stop()).toBe(0)
    }
  })

  test('is made when it is missing, and keeps its data over --fresh only when not asked', async () => {
    const folder = join(await tempFolder(), 'a', 'b')
    for (const [args, expected] of [
      [[], {}],
      [[], { c: 1 }],
      [['--fresh'], {}],
    ] as const) {
      const emulator = await startEmulatorProcess(['--data', folder, ...args])
      expect((await http(emulator.url, { path: '/_emu/stat' })).json().collections).toEqual(expected)
      const { db } = connectSdk(emulator.url)
      await db.createCollection('c').catch(() => {})
      await db.collection('c').doc('x').set({ n: 1 })
      expect(await emulator.stop()).toBe(0)
    }
  })
})

describe('what it is started with', () => {
  test('a port that is taken', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    const folder = await tempFolder()
    expectSentence(await failToStart(['--data', folder, '--port', `${port}`]), `Port ${port} is in use`)
    server.close()
    expect(existsSync(join(folder, 'emulator.lock'))).toBe(false)
  })

  test('folders, files and settings that are wrong', async () => {
    const cases: readonly [string, readonly string[], Record<string, string>][] = [
      ['The functions folder none does not exist: build the functions first', ['--functions', 'none'], {}],
      ['The hosting folder none has no index.html: build the site first', ['--hosting', 'none'], {}],
      ['cannot be read: check the path given with --config', ['--config', 'none', '--functions', '.'], {}],
      ['cannot be read: check the path given with --identities', ['--identities', 'none'], {}],
      ["Unknown option '--unknown'", ['--unknown'], {}],
      ['refuses to run with NODE_ENV=production', [], { NODE_ENV: 'production' }],
    ]
    const folder = await tempFolder()
    const starts = cases.map(([, args, env]) => failToStart(['--data', folder, ...args], env))
    for (const [position, refused] of (await Promise.all(starts)).entries()) {
      expectSentence(refused, cases[position]?.[0] ?? '')
    }
    expect(existsSync(join(folder, 'emulator.lock'))).toBe(false)
  }, 20_000)

  test('--help explains itself', async () => {
    expect(await failToStart(['--help'])).toEqual({ exitCode: 0, stderr: '' })
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops it in an orderly way', async (signal) => {
  const folder = await tempFolder()
  const emulator = await startEmulatorProcess(['--data', folder])
  const { db } = connectSdk(emulator.url)
  await db.createCollection('c')
  const writes = Array.from({ length: 50 }, (_value, n) =>
    db
      .collection('c')
      .add({ _id: `d${n}` })
      .then(
        () => n,
        () => -1,
      ),
  )
  await Promise.race(writes)
  emulator.child.kill(signal)
  const exit = new Promise((resolve) => emulator.child.once('exit', resolve))
  const acknowledged = (await Promise.all(writes)).filter((n) => n >= 0)
  expect(await exit).toBe(0)
  const again = await startEmulatorProcess(['--data', folder])
  const { data } = await connectSdk(again.url).db.collection('c').get()
  const ids = data.map(({ _id }: { _id: string }) => _id)
  expect(ids).toEqual(expect.arrayContaining(acknowledged.map((n) => `d${n}`)))
  await again.stop()
})
