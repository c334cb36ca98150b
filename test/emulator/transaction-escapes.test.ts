import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { freshCollection } from './support/fresh-collection'
import { writeBundle } from './support/function-bundles'
import { connectSdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'

const SDK_PATH = require.resolve('@cloudbase/node-sdk')

const WORK = `
const cloudbase = require(${JSON.stringify(SDK_PATH)})
const db = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database()
exports.main = async ({ name, call }) => {
  const transaction = await db.startTransaction()
  const inside = transaction.collection(name)
  await inside.doc('a').update({ n: 1 })
  switch (call) {
    case 'update': await inside.where({ group: 'b' }).update({ n: 2 }); break
    case 'remove': await inside.where({ group: 'c' }).remove(); break
    case 'count': await inside.count(); break
    case 'aggregate': await inside.aggregate().match({}).end(); break
    case 'doc': await inside.doc('a').get(); await inside.add({ n: 1 }); break
  }
  await transaction.rollback()
  if (call === 'after') await db.collection(name).where({ group: 'b' }).count()
  return call
}`

let emulator: EmulatorProcess
let stderr = ''

beforeAll(async () => {
  const functions = await tempFolder()
  await writeBundle(functions, 'work', WORK)
  emulator = await startEmulatorProcess(['--data', await tempFolder(), '--functions', functions])
  emulator.child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

const warningsOf = async (call: string): Promise<unknown[]> => {
  const control = controlClient(emulator.url)
  const sdk = connectSdk(emulator.url)
  const { name } = await freshCollection(
    sdk,
    ['a', 'b', 'c'].map((_id) => ({ _id, group: _id, n: 0 })),
  )
  const { requestID } = await control.invoke('work', { name, call })
  const { lines } = (await control.get(`/_emu/logs?requestId=${String(requestID)}`)).json()
  return Array.isArray(lines)
    ? lines.filter(({ level }) => level === 'warn').map(({ text }) => String(text).replace(name, 'NAME'))
    : []
}

describe('a call that runs outside the transaction open in the same function call', () => {
  test.each([
    ['update', 'where().update()'],
    ['remove', 'where().remove()'],
    ['count', 'count()'],
    ['aggregate', 'aggregate()'],
  ])('%s is warned of in the log of the call and on stderr', async (call, named) => {
    const [warning, ...others] = await warningsOf(call)
    expect(others).toEqual([])
    expect(warning).toContain(`${named} on NAME ran outside the open transaction`)
    expect(stderr).toContain(`${named} on `)
  })

  test.each(['doc', 'after'])('%s is not', async (call) => {
    expect(await warningsOf(call)).toEqual([])
  })
})
