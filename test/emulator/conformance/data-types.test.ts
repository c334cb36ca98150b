import { openEnvironment } from './support/environment'
import type { Collection, Environment } from './support/environment-parts'

let environment: Environment
let values: Collection

beforeAll(async () => {
  environment = await openEnvironment()
  values = await environment.collection()
})

afterAll(() => environment.close())

const storedAs = async (value: unknown): Promise<unknown> => {
  const { id } = await values.add({ value })
  return (await values.doc(String(id)).get()).data[0].value
}

// CloudBase docs: docs.cloudbase.net/database/data-type
describe('what is written is read', () => {
  const cases: readonly [string, unknown][] = [
    ['a whole number', 42],
    ['a negative whole number', -42],
    ['the largest 32-bit number', 2 ** 31 - 1],
    ['a 64-bit number', 2 ** 53 - 1],
    ['a fraction', 0.1],
    ['a very large number', 1e300],
    ['infinity', Number.POSITIVE_INFINITY],
    ['no number', Number.NaN],
    ['text', '乡村 🌾 "quoted" \u0000'],
    ['an empty text', ''],
    ['true', true],
    ['null', null],
    ['a date', new Date('2026-02-28T23:59:59.999Z')],
    ['a date before 1970', new Date(-1)],
    ['an object', { a: { b: { c: [1, { d: 2 }] } } }],
    ['an empty object', {}],
    ['an array of everything', [1, 'x', null, true, new Date(0), [], {}]],
  ]

  test.each(cases)('%s', async (_name, value) => {
    expect(await storedAs(value)).toEqual(value)
  })

  test('undefined is left out', async () => {
    const { id } = await values.add({ a: 1, b: undefined })
    expect((await values.doc(String(id)).get()).data).toEqual([{ _id: id, a: 1 }])
  })

  test('a point comes back as a point', async () => {
    const { Geo } = environment.db
    const point = await storedAs(new Geo.Point(113.5, 23.25))
    expect(point).toBeInstanceOf(Geo.Point)
    expect(point).toMatchObject({ longitude: 113.5, latitude: 23.25 })
  })
})

// CloudBase docs: docs.cloudbase.net/database/data-type (serverDate); the offset:
// developers.weixin.qq.com/miniprogram/en/dev/wxcloud/guide/database/data-type.html
describe('server dates', () => {
  const HOUR_MS = 3_600_000

  test('plain, with an offset, nested and in arrays', async () => {
    const { db } = environment
    const document = {
      at: db.serverDate(),
      in: { an: db.serverDate({ offset: HOUR_MS }) },
      all: [db.serverDate()],
    }
    const { id } = await values.add(document)
    const [stored] = (await values.doc(String(id)).get()).data
    expect([stored.at, stored.in.an, stored.all[0]].every((value) => value instanceof Date)).toBe(true)
    expect(Math.round((stored.in.an.getTime() - stored.at.getTime()) / HOUR_MS)).toBe(1)
  })

  test('in an update and in a condition', async () => {
    const { db } = environment
    await values.doc('later').set({ a: 1 })
    await values.doc('later').update({ due: db.serverDate({ offset: HOUR_MS }) })
    const due = { _id: 'later', due: db.command.gt(db.serverDate()) }
    expect((await values.where(due).count()).total).toBe(1)
  })
})
