import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { http } from './support/http-client'
import { removeTempFolders, tempFolder } from './support/temp-folder'

let emulator: EmulatorProcess

const call = async (action: string, params: object): Promise<Record<string, unknown>> =>
  (
    await http(emulator.url, {
      method: 'POST',
      path: '/admin',
      body: JSON.stringify({ action, collectionName: 'values', ...params }),
    })
  ).json()

beforeAll(async () => {
  emulator = await startEmulatorProcess(['--data', await tempFolder()])
  await call('database.addCollection', {})
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

const storedAs = async (value: unknown): Promise<unknown> => {
  const added = await call('database.insertDocument', { data: [JSON.stringify({ value })] })
  const [id] = Object(added.data).insertedIds
  const query = JSON.stringify({ _id: id })
  const { data } = await call('database.getDocument', { query, queryType: 'DOC' })
  const [document] = Object(data).list
  return JSON.parse(document).value
}

// What the SDK sends is canonical EJSON: https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/
describe('canonical EJSON comes back as it was sent', () => {
  const cases: readonly [string, unknown][] = [
    ['a 32-bit number', { $numberInt: '-2147483648' }],
    ['a 64-bit number', { $numberLong: '2147483648' }],
    ['a fraction', { $numberDouble: '1.5' }],
    ['a large number', { $numberDouble: '1e+30' }],
    ['not a number', { $numberDouble: 'NaN' }],
    ['infinity', { $numberDouble: '-Infinity' }],
    ['a date', { $date: { $numberLong: '-1' } }],
    ['a regular expression', { $regularExpression: { pattern: '^a', options: 'im' } }],
    ['binary', { $binary: { base64: 'AAECAw==', subType: '00' } }],
    ['an object id', { $oid: '5f1a2b3c4d5e6f708192a3b4' }],
    ['a decimal', { $numberDecimal: '1.10' }],
    ['everything nested', { a: [{ $numberInt: '1' }, null, true, 'x', { b: { $numberDouble: '0.5' } }] }],
  ]

  test.each(cases)('%s', async (_name, value) => {
    expect(await storedAs(value)).toEqual(value)
  })
})

test('relaxed EJSON is understood, too', async () => {
  expect(await storedAs({ n: 1, d: 1.5, at: { $date: '2026-01-01T00:00:00Z' } })).toEqual({
    n: { $numberInt: '1' },
    d: { $numberDouble: '1.5' },
    at: { $date: { $numberLong: '1767225600000' } },
  })
})
