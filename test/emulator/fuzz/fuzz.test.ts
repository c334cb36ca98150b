import { Agent, request } from 'node:http'
import fc from 'fast-check'
import { controlClient } from '../support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from '../support/emulator-process'
import { connectManager } from '../support/manager'
import { connectSdk } from '../support/sdk'
import { removeTempFolders, tempFolder } from '../support/temp-folder'
import { answerFault, type FuzzAnswer } from './answer-fault'
import { type BadRequest, badRequest } from './bad-request'

const REQUESTS = 10_000
const AT_A_TIME = 8
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_123)

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME })

beforeAll(async () => {
  emulator = await startEmulatorProcess(['--data', await tempFolder(), '--no-timers'])
  control = controlClient(emulator.url)
  const { app, db } = connectSdk(emulator.url)
  await db.createCollection('existing')
  await db
    .collection('existing')
    .add(Array.from({ length: 20 }, (_value, n) => ({ _id: `d${n}`, n, text: `text ${n}`, list: [1, 2, n] })))
  const manager = connectManager(emulator.url)
  await manager.database.updateCollection('existing', { CreateIndexes: [manager.index('uq_n', ['n'], true)] })
  await app.uploadFile({ cloudPath: 'kept.txt', fileContent: Buffer.from('kept') })
  await control.post('/_emu/snapshot', { name: 'kept' })
})

afterAll(async () => {
  agent.destroy()
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

/** Everything that bad requests must leave alone. */
const wholeState = async (): Promise<Record<string, unknown>> => {
  const state: Record<string, unknown> = {}
  for (const path of ['documents?collection=existing&limit=1000', 'faults', 'snapshot', 'openapi']) {
    state[path] = (await control.get(`/_emu/${path}`)).json()
  }
  const Param = { EnvId: 'local', MongoConnector: {}, TableName: 'existing', CollectionName: 'existing' }
  for (const Action of ['DescribeTable', 'DescribeDatabaseACL']) {
    const answer = await connectManager(emulator.url).commonService().call({ Action, Param })
    state[Action] = { ...answer, RequestId: '' }
  }
  const { collections } = await control.stat()
  const { offsetMs } = (await control.get('/_emu/clock')).json()
  return { ...state, collections, offsetMs }
}

const send = ({ method, path, headers, body }: BadRequest): Promise<FuzzAnswer> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: emulator.port, method, path, headers, agent }
    const outgoing = request(options, (incoming) => {
      let text = ''
      incoming.setEncoding('utf8')
      incoming.on('data', (chunk: string) => {
        text += chunk
      })
      incoming.on('error', reject)
      const contentType = incoming.headers['content-type'] ?? ''
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, contentType, text }))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })

const shapeOf = ({ path }: BadRequest): string => {
  const [plain = ''] = path.split('?')
  if (plain === '/' || plain === '') return 'cloud'
  return plain === '/admin' || plain.startsWith('/admin/') ? 'admin' : 'control'
}

/** Control routes that change something must have refused. */
const wasCarriedOut = ({ method, path }: BadRequest, { status }: FuzzAnswer): boolean =>
  method === 'POST' && path.startsWith('/_emu/') && status < 400

const outcomeOf = async (bad: BadRequest): Promise<{ problem: string | undefined; isRefusal: boolean }> => {
  const answer = await send(bad).catch((error: unknown) => `no answer: ${error}`)
  if (typeof answer === 'string') return { problem: answer, isRefusal: false }
  const carriedOut = wasCarriedOut(bad, answer) ? 'it was carried out' : undefined
  return {
    problem: carriedOut ?? answerFault(answer, shapeOf(bad)),
    isRefusal: answer.status >= 400 || /"code":|"Code":/i.test(answer.text),
  }
}

test(`${REQUESTS} bad requests (seed ${SEED}) are refused as CloudBase does, and change nothing`, async () => {
  const before = await wholeState()
  const requests = fc.sample(badRequest, { seed: SEED, numRuns: REQUESTS })
  const problems: unknown[] = []
  let refused = 0
  const next = requests.values()
  const worker = async (): Promise<void> => {
    for (const bad of next) {
      const { problem, isRefusal } = await outcomeOf(bad)
      refused += Number(isRefusal)
      if (problem !== undefined) problems.push({ problem, ...bad, body: bad.body.slice(0, 400) })
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  expect(problems.slice(0, 5)).toEqual([])
  // The others read something, or change what is not there.
  expect(refused).toBeGreaterThan(REQUESTS / 2)
  expect(await wholeState()).toEqual(before)
  expect(emulator.child.exitCode).toBeNull()
})
