import { openEnvironment } from './support/environment'
import type { Collection, Environment } from './support/environment-parts'

let environment: Environment
let people: Collection

beforeAll(async () => {
  environment = await openEnvironment()
  people = await environment.collection([
    { _id: 'a', age: 20, name: 'Anna', tags: ['x', 'y'], at: { town: 't1', n: 1 }, left: null },
    { _id: 'b', age: 30, name: 'bob', tags: ['y'], at: { town: 't2', n: 2 } },
    { _id: 'c', age: 40, name: 'Cleo', tags: [], at: { town: 't1', n: 3 }, when: new Date(1000) },
    {
      _id: 'd',
      name: 'dora',
      marks: [
        { k: 1, v: 5 },
        { k: 2, v: 1 },
      ],
      when: new Date(2000),
    },
  ])
})

afterAll(() => environment.close())

type Command = Environment['db']['command']
type Case = readonly [name: string, query: (_: Command) => object, ids: readonly string[]]

/** The SDK's types say that mod takes nothing. */
const mod = (_: Command, ...operands: readonly number[]): unknown => Reflect.apply(_.mod, _, operands)

const idsOf = async (query: object): Promise<string[]> =>
  (await people.where(query).orderBy('_id', 'asc').limit(1000).get()).data.map(
    ({ _id }: { _id: string }) => _id,
  )

const expectCases = (cases: readonly Case[]) =>
  test.each(cases)('%s', async (_name, query, ids) => {
    const { command } = environment.db
    expect(await idsOf(query(command))).toEqual(ids)
    expect((await people.where(query(command)).count()).total).toBe(ids.length)
  })

// CloudBase docs: docs.cloudbase.net/en/api-reference/webv2/database/command (eq … nin). What they do with missing fields, null
// and whole objects: www.mongodb.com/docs/manual/reference/operator/query/ and
// www.mongodb.com/docs/manual/tutorial/query-for-null-fields/.
describe('comparison', () => {
  expectCases([
    ['eq', (_) => ({ age: _.eq(30) }), ['b']],
    ['eq of an object compares the whole object', (_) => ({ at: _.eq({ town: 't2', n: 2 }) }), ['b']],
    ['eq of an object with a field less', (_) => ({ at: _.eq({ town: 't2' }) }), []],
    ['a nested object compares field by field', () => ({ at: { town: 't1' } }), ['a', 'c']],
    ['neq also finds documents without the field', (_) => ({ age: _.neq(20) }), ['b', 'c', 'd']],
    ['gt', (_) => ({ age: _.gt(20) }), ['b', 'c']],
    ['gte', (_) => ({ age: _.gte(30) }), ['b', 'c']],
    ['lt', (_) => ({ age: _.lt(30) }), ['a']],
    ['lte', (_) => ({ age: _.lte(30) }), ['a', 'b']],
    ['gt of a date', (_) => ({ when: _.gt(new Date(1000)) }), ['d']],
    ['a range on one field', (_) => ({ age: _.gt(20).lt(40) }), ['b']],
    ['in', (_) => ({ age: _.in([20, 40, 99]) }), ['a', 'c']],
    ['nin also finds documents without the field', (_) => ({ age: _.nin([20, 40]) }), ['b', 'd']],
    ['null finds null and missing', () => ({ left: null }), ['a', 'b', 'c', 'd']],
  ])
})

// CloudBase docs: developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/database/command/Command.nor.html, which says that
// nor also finds documents without the field; and, or, not: www.mongodb.com/docs/manual/reference/operator/query/.
describe('logic', () => {
  expectCases([
    ['and of two commands', (_) => ({ age: _.and(_.gt(20), _.lt(40)) }), ['b']],
    ['and of queries', (_) => _.and([{ age: _.gt(20) }, { 'at.town': 't1' }]), ['c']],
    ['or on one field', (_) => ({ age: _.or(_.eq(20), _.gt(30)) }), ['a', 'c']],
    ['or chained', (_) => ({ age: _.eq(20).or(_.eq(40)) }), ['a', 'c']],
    ['or over fields', (_) => _.or([{ age: 20 }, { 'at.town': 't2' }]), ['a', 'b']],
    ['not also finds documents without the field', (_) => ({ age: _.not(_.gt(25)) }), ['a', 'd']],
    ['nor on one field', (_) => ({ age: _.nor(_.eq(20), _.eq(30)) }), ['c', 'd']],
    ['nor over fields', (_) => _.nor([{ age: 20 }, { 'at.n': 2 }]), ['c', 'd']],
  ])
})

// No page of CloudBase could be found for exists, mod, all, elemMatch, size, expr and db.RegExp: they are in the SDK and follow
// www.mongodb.com/docs/manual/reference/operator/query/.
describe('fields, arrays and evaluation', () => {
  expectCases([
    ['exists', (_) => ({ age: _.exists(true) }), ['a', 'b', 'c']],
    ['exists is true for null', (_) => ({ left: _.exists(true) }), ['a']],
    ['exists not', (_) => ({ age: _.exists(false) }), ['d']],
    ['mod', (_) => ({ age: mod(_, 20, 0) }), ['a', 'c']],
    ['equal to one element', () => ({ tags: 'y' }), ['a', 'b']],
    ['equal to the whole array', () => ({ tags: ['y'] }), ['b']],
    ['an element by its position', () => ({ 'tags.1': 'y' }), ['a']],
    ['a field of any element', () => ({ 'marks.k': 2 }), ['d']],
    ['all', (_) => ({ tags: _.all(['x', 'y']) }), ['a']],
    ['elemMatch on objects', (_) => ({ marks: _.elemMatch({ k: 2, v: _.lt(3) }) }), ['d']],
    ['elemMatch wants one element for all', (_) => ({ marks: _.elemMatch({ k: 1, v: 1 }) }), []],
    ['elemMatch on values', (_) => ({ tags: _.elemMatch(_.eq('x')) }), ['a']],
    ['size', (_) => ({ tags: _.size(2) }), ['a']],
    ['size 0', (_) => ({ tags: _.size(0) }), ['c']],
    ['expr compares two fields', (_) => _.expr(_.aggregate.gt(['$at.n', 1])), ['b', 'c']],
    ['a regular expression', () => ({ name: /^b/i }), ['b']],
    ['db.RegExp', () => ({ name: environment.db.RegExp({ regexp: '^C', options: '' }) }), ['c']],
    [
      'db.RegExp, case ignored',
      () => ({ name: environment.db.RegExp({ regexp: 'A$', options: 'i' }) }),
      ['a', 'd'],
    ],
  ])
})
