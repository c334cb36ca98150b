import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { connectSdk, type Sdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'

const ROUNDS = 12
const LARGE_BYTES = 300_000

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let app: Sdk['app']

beforeAll(async () => {
  emulator = await startEmulatorProcess(['--data', await tempFolder()])
  control = controlClient(emulator.url)
  const sdk = connectSdk(emulator.url)
  app = sdk.app
  await sdk.db.createCollection('things')
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

/** Letters of one kind, which one depending on their number: a mixture of two files does not pass for one. */
const filled = (sizeBytes: number): Buffer => Buffer.alloc(sizeBytes, 65 + (sizeBytes % 26))

const isWhole = (content: Buffer): boolean => content.equals(filled(content.byteLength))

const upload = async (cloudPath: string, sizeBytes: number): Promise<string> =>
  (await app.uploadFile({ cloudPath, fileContent: filled(sizeBytes) })).fileID

const download = async (fileID: string): Promise<Buffer> => {
  const { fileContent } = await app.downloadFile({ fileID })
  if (!Buffer.isBuffer(fileContent)) throw new Error('no bytes')
  return fileContent
}

/** Does something again and again as long as the work lasts; answers how it was refused. */
const during = async (work: () => Promise<void>, disturb: (round: number) => Promise<unknown>) => {
  let over = false
  const refused: unknown[] = []
  const disturbing = (async () => {
    for (let round = 0; !over; round += 1) await disturb(round).catch((error: unknown) => refused.push(error))
  })()
  try {
    await work()
  } finally {
    over = true
    await disturbing
  }
  return refused
}

const repeat = async (work: () => Promise<void>): Promise<void> => {
  for (let round = 0; round < ROUNDS; round += 1) await work()
}

const sizeOf = (round: number): number => 1 + ((round * 7919) % LARGE_BYTES)

/** Uploads and deletes files. */
const churn = async (round: number): Promise<void> => {
  const fileID = await upload(`churned-${round % 3}`, sizeOf(round))
  if (round % 2 === 0) await app.deleteFile({ fileList: [fileID] })
}

test('a file that is replaced while it is downloaded arrives whole, old or new', async () => {
  const fileID = await upload('replaced', 1)
  const refused = await during(
    () =>
      repeat(async () =>
        expect((await Promise.all(Array.from({ length: 8 }, () => download(fileID)))).every(isWhole)).toBe(
          true,
        ),
      ),
    (round) => upload('replaced', sizeOf(round)),
  )
  expect(refused).toEqual([])
})

test('a snapshot can be made while files come and go, and what is in it is whole', async () => {
  const fileID = await upload('kept', LARGE_BYTES)
  const refused = await during(
    () =>
      repeat(async () => {
        const { status, text } = await control.post('/_emu/snapshot', { name: 'busy' })
        expect([status, text]).toEqual([200, expect.anything()])
      }),
    churn,
  )
  expect(refused).toEqual([])
  expect((await control.post('/_emu/restore', { name: 'busy' })).status).toBe(200)
  expect(isWhole(await download(fileID))).toBe(true)
})

test('restoring and resetting while files come and go succeeds; what is refused is told in so many words', async () => {
  await control.post('/_emu/snapshot', { name: 'before' })
  const refused = await during(
    () =>
      repeat(async () => {
        const answers = await Promise.all([
          control.post('/_emu/restore', { name: 'before' }),
          control.post('/_emu/snapshot', { name: 'meanwhile' }),
          control.reset(),
        ])
        expect(answers.map(({ status, text }) => [status, text])).toEqual(
          answers.map(() => [200, expect.anything()]),
        )
      }),
    churn,
  )
  for (const error of refused) {
    expect(String(error)).toMatch(/was reset or stopped|is being reset or restored/)
  }
  expect((await control.get('/_emu/documents?collection=things')).status).toBe(200)
})
