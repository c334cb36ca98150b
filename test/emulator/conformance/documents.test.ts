import { refusalOf } from '../support/refusal-of'
import { openEnvironment } from './support/environment'
import type { Collection, Environment } from './support/environment-parts'

let environment: Environment
let notes: Collection

beforeAll(async () => {
  environment = await openEnvironment()
  notes = await environment.collection([], [{ name: 'one_per_code', fields: [['code', '1']], unique: true }])
})

afterAll(() => environment.close())

const read = async (id: string | number): Promise<unknown> => (await notes.doc(id).get()).data

// CloudBase docs: docs.cloudbase.net/en/cloud-function/resource-integration/db_doc shows the calls; what they answer is assumed
// from the SDK's types.
describe('add', () => {
  test('one document gets an id', async () => {
    const { id } = await notes.add({ code: 'add-1', text: 'x' })
    expect(typeof id).toBe('string')
    expect(await read(String(id))).toEqual([{ _id: id, code: 'add-1', text: 'x' }])
  })

  test('several documents get ids in their order', async () => {
    const { ids } = await notes.add([
      { _id: 'add-b', code: 'add-b' },
      { _id: 'add-a', code: 'add-a' },
    ])
    expect(ids).toEqual(['add-b', 'add-a'])
  })

  // CloudBase docs: docs.cloudbase.net/en/error-code/DATABASE_DUPLICATE_WRITE; seen in the field: DATABASE_REQUEST_FAILED with E11000.
  test('a second document of the same id or unique key is refused', async () => {
    await notes.add({ _id: 'twice', code: 'twice' })
    for (const document of [{ _id: 'twice', code: 'other' }, { code: 'twice' }]) {
      const { code, message } = await refusalOf(notes.add(document))
      expect(`${String(code)} ${message}`).toMatch(/E11000|DATABASE_DUPLICATE_WRITE/)
    }
  })

  // CloudBase docs: docs.cloudbase.net/en/error-code/basic/DATABASE_COLLECTION_NOT_EXIST
  test('a missing collection is refused', async () => {
    const missing = environment.db.collection('conformance-no-such-collection')
    const refusals = [refusalOf(missing.add({ a: 1 })), refusalOf(missing.get()), refusalOf(missing.count())]
    for (const { code } of await Promise.all(refusals)) expect(code).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })
})

// CloudBase docs: docs.cloudbase.net/api-reference/server/node-sdk/database/update
describe('set and update', () => {
  test('set makes a document or replaces it whole', async () => {
    expect(await notes.doc('set').set({ code: 'set', a: 1 })).toMatchObject({ updated: 0, upsertedId: 'set' })
    expect(await notes.doc('set').set({ code: 'set', b: 2 })).toMatchObject({ updated: 1 })
    expect(await read('set')).toEqual([{ _id: 'set', code: 'set', b: 2 }])
  })

  test('update of a missing document changes nothing and makes none', async () => {
    expect(await notes.doc('not-there').update({ a: 1 })).toMatchObject({ updated: 0 })
    expect(await read('not-there')).toEqual([])
  })

  test('where().update changes all matches, or one when told so', async () => {
    await notes.add(['1', '2', '3'].map((code) => ({ code: `many-${code}`, many: true, n: 0 })))
    expect(await notes.where({ many: true }).update({ n: 1 })).toMatchObject({ updated: 3 })
    const once = await notes.where({ many: true }).options({ multiple: false }).update({ n: 2 })
    expect(once).toMatchObject({ updated: 1 })
    expect((await notes.where({ many: true, n: 2 }).count()).total).toBe(1)
  })

  test('updateAndReturn answers with the document after the update', async () => {
    await notes.add({ _id: 'returned', code: 'returned', n: 1 })
    const { command } = environment.db
    const answer = await notes.where({ _id: 'returned' }).updateAndReturn({ n: command.inc(1) })
    expect(answer).toMatchObject({ updated: 1, doc: { _id: 'returned', n: 2 } })
    expect(await notes.where({ _id: 'no' }).updateAndReturn({ n: 1 })).toMatchObject({ updated: 0 })
  })

  // MongoDB's manual: $inc and $push fail on a field of another type.
  test('an operator on a field of the wrong type is refused and changes nothing', async () => {
    const document = { _id: 'typed', code: 'typed', text: 'x', nothing: null }
    await notes.add(document)
    const { command } = environment.db
    for (const update of [
      { text: command.inc(1) },
      { text: command.push(['y']) },
      { nothing: command.mul(2) },
      { nothing: { below: 1 } },
      { 'text.below': 1 },
    ]) {
      await expect(notes.doc('typed').update(update)).rejects.toThrow()
    }
    expect(await read('typed')).toEqual([document])
  })
})

// CloudBase docs: docs.cloudbase.net/en/database/delete
describe('remove', () => {
  test('one document, or all matches', async () => {
    await notes.add(
      ['1', '2', '3'].map((code) => ({ _id: `gone-${code}`, code: `gone-${code}`, gone: true })),
    )
    expect(await notes.doc('gone-1').remove()).toMatchObject({ deleted: 1 })
    expect(await notes.doc('gone-1').remove()).toMatchObject({ deleted: 0 })
    expect(await notes.where({ gone: true }).remove()).toMatchObject({ deleted: 2 })
  })
})
