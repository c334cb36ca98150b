import { openEnvironment } from './support/environment'
import type { Collection, Environment } from './support/environment-parts'

let environment: Environment
let one: Collection

beforeAll(async () => {
  environment = await openEnvironment()
  one = await environment.collection([
    {
      i: 17,
      n: -7.6,
      l: [3, 1, 2],
      s: 'abcDEF',
      zh: '中文a',
      d: new Date('2018-12-31T23:05:06.789Z'),
      o: { a: 1, b: 2 },
      nothing: null,
    },
  ])
})

afterAll(() => environment.close())

type Expressions = Environment['db']['command']['aggregate']
type Case = readonly [name: string, expression: ($: Expressions) => unknown, value: unknown]

const expectCases = (cases: readonly Case[]) =>
  test.each(cases)('%s', async (_name, expression, value) => {
    const { data } = await one
      .aggregate()
      .project({ _id: 0, r: expression(environment.db.command.aggregate) })
      .end()
    expect(data).toEqual([{ r: value }])
  })

// Each operator has a page below docs.cloudbase.net/api-reference/server/node-sdk/database/aggregate/operators
// and developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/database/command/aggregate,
// for example …/operators/dateToString and …/aggregate/AggregateCommand.dateToString.
describe('arithmetic', () => {
  expectCases([
    ['abs', ($) => $.abs('$n'), 7.6],
    ['add', ($) => $.add(['$i', 3]), 20],
    ['add milliseconds to a date', ($) => $.add(['$d', 1000]), new Date('2018-12-31T23:05:07.789Z')],
    ['ceil', ($) => $.ceil('$n'), -7],
    ['floor', ($) => $.floor('$n'), -8],
    ['trunc', ($) => $.trunc('$n'), -7],
    ['divide', ($) => $.divide(['$i', 4]), 4.25],
    ['exp', ($) => $.exp(0), 1],
    ['ln', ($) => $.ln(1), 0],
    ['log', ($) => $.log([8, 2]), 3],
    ['log10', ($) => $.log10(1000), 3],
    ['mod', ($) => $.mod(['$i', 5]), 2],
    ['mod keeps the sign of the dividend', ($) => $.mod([-7, 3]), -1],
    ['multiply', ($) => $.multiply(['$i', 2, 3]), 102],
    ['pow', ($) => $.pow([2, 5]), 32],
    ['sqrt', ($) => $.sqrt(25), 5],
    ['subtract', ($) => $.subtract(['$i', 20]), -3],
    ['subtract two dates', ($) => $.subtract(['$d', new Date('2018-12-31T23:05:00Z')]), 6789],
    ['arithmetic with null is null', ($) => $.add(['$nothing', 1]), null],
  ])
})

describe('arrays', () => {
  expectCases([
    ['arrayElemAt', ($) => $.arrayElemAt(['$l', 0]), 3],
    ['arrayElemAt from the end', ($) => $.arrayElemAt(['$l', -1]), 2],
    [
      'arrayToObject',
      ($) =>
        $.arrayToObject([
          [
            ['a', 1],
            ['b', 2],
          ],
        ]),
      { a: 1, b: 2 },
    ],
    ['arrayToObject of k and v', ($) => $.arrayToObject([[{ k: 'a', v: 1 }]]), { a: 1 }],
    ['concatArrays', ($) => $.concatArrays(['$l', [4]]), [3, 1, 2, 4]],
    ['filter', ($) => $.filter({ input: '$l', as: 'x', cond: $.gte(['$$x', 2]) }), [3, 2]],
    ['in', ($) => $.in([1, '$l']), true],
    ['indexOfArray', ($) => $.indexOfArray(['$l', 1]), 1],
    ['indexOfArray of what is not there', ($) => $.indexOfArray(['$l', 9]), -1],
    ['isArray', ($) => $.isArray(['$l']), true],
    ['isArray of a number', ($) => $.isArray(['$i']), false],
    ['map', ($) => $.map({ input: '$l', as: 'x', in: $.multiply(['$$x', 10]) }), [30, 10, 20]],
    ['range', ($) => $.range([0, 10, 3]), [0, 3, 6, 9]],
    ['reduce', ($) => $.reduce({ input: '$l', initialValue: 100, in: $.add(['$$value', '$$this']) }), 106],
    ['reverseArray', ($) => $.reverseArray('$l'), [2, 1, 3]],
    ['size', ($) => $.size('$l'), 3],
    ['slice', ($) => $.slice(['$l', 2]), [3, 1]],
    ['slice from the end', ($) => $.slice(['$l', -2]), [1, 2]],
    ['slice from a position', ($) => $.slice(['$l', 1, 1]), [1]],
    [
      'zip',
      ($) => $.zip({ inputs: ['$l', ['a', 'b']] }),
      [
        [3, 'a'],
        [1, 'b'],
      ],
    ],
    [
      'zip of the longest',
      ($) => $.zip({ inputs: [[1], ['a', 'b']], useLongestLength: true, defaults: [0, 0] }),
      [
        [1, 'a'],
        [0, 'b'],
      ],
    ],
  ])
})

describe('conditions', () => {
  expectCases([
    ['and', ($) => $.and([true, $.gt(['$i', 1])]), true],
    ['or', ($) => $.or([false, $.gt(['$i', 100])]), false],
    ['not', ($) => $.not($.gt(['$i', 1])), false],
    ['cmp', ($) => $.cmp(['$i', 20]), -1],
    ['eq', ($) => $.eq(['$i', 17]), true],
    ['neq', ($) => $.neq(['$i', 17]), false],
    ['gt', ($) => $.gt(['$i', 17]), false],
    ['gte', ($) => $.gte(['$i', 17]), true],
    ['lt', ($) => $.lt(['$i', 18]), true],
    ['lte', ($) => $.lte(['$i', 16]), false],
    // biome-ignore lint/suspicious/noThenProperty: the name is MongoDB's.
    ['cond', ($) => $.cond({ if: $.gt(['$i', 10]), then: 'many', else: 'few' }), 'many'],
    ['cond as a list', ($) => $.cond([$.gt(['$i', 100]), 'many', 'few']), 'few'],
    ['ifNull of null', ($) => $.ifNull(['$nothing', 'instead']), 'instead'],
    ['ifNull of a missing field', ($) => $.ifNull(['$missing', 'instead']), 'instead'],
    [
      'switch',
      ($) =>
        // biome-ignore lint/suspicious/noThenProperty: the name is MongoDB's.
        $.switch({ branches: [{ case: $.gt(['$i', 50]), then: 'a' }], default: 'b' }),
      'b',
    ],
  ])
})

describe('dates', () => {
  const shanghai = { date: '$d', timezone: 'Asia/Shanghai' }
  expectCases([
    [
      'dateFromParts',
      ($) => $.dateFromParts({ year: 2017, month: 2, day: 8, hour: 12 }),
      new Date('2017-02-08T12:00:00Z'),
    ],
    [
      'dateFromParts in a time zone',
      ($) => $.dateFromParts({ year: 2017, month: 2, day: 8, timezone: 'Asia/Shanghai' }),
      new Date('2017-02-07T16:00:00Z'),
    ],
    [
      'dateFromString',
      ($) => $.dateFromString({ dateString: '2019-05-14T09:38:51.686Z' }),
      new Date('2019-05-14T09:38:51.686Z'),
    ],
    [
      'dateToString',
      ($) => $.dateToString({ date: '$d', format: '%Y-%m-%d %H:%M:%S.%L' }),
      '2018-12-31 23:05:06.789',
    ],
    [
      'dateToString in a time zone',
      ($) => $.dateToString({ ...shanghai, format: '%Y-%m-%d %H' }),
      '2019-01-01 07',
    ],
    ['dayOfMonth', ($) => $.dayOfMonth('$d'), 31],
    ['dayOfWeek counts from Sunday, 1', ($) => $.dayOfWeek('$d'), 2],
    ['dayOfYear', ($) => $.dayOfYear('$d'), 365],
    ['hour', ($) => $.hour('$d'), 23],
    ['hour in a time zone', ($) => $.hour(shanghai), 7],
    ['isoDayOfWeek counts from Monday, 1', ($) => $.isoDayOfWeek('$d'), 1],
    ['isoWeek', ($) => $.isoWeek('$d'), 1],
    ['isoWeekYear', ($) => $.isoWeekYear('$d'), 2019],
    ['millisecond', ($) => $.millisecond('$d'), 789],
    ['minute', ($) => $.minute('$d'), 5],
    ['month', ($) => $.month('$d'), 12],
    ['a part of no date is null', ($) => $.year('$nothing'), null],
    ['second', ($) => $.second('$d'), 6],
    ['week counts from the first Sunday', ($) => $.week('$d'), 52],
    ['year', ($) => $.year('$d'), 2018],
  ])
})

describe('objects, sets, variables', () => {
  expectCases([
    ['literal', ($) => $.literal('$i'), '$i'],
    ['mergeObjects', ($) => $.mergeObjects(['$o', { b: 9, c: 3 }]), { a: 1, b: 9, c: 3 }],
    [
      'objectToArray',
      ($) => $.objectToArray('$o'),
      [
        { k: 'a', v: 1 },
        { k: 'b', v: 2 },
      ],
    ],
    ['let', ($) => $.let({ vars: { a: '$i' }, in: $.add(['$$a', 1]) }), 18],
    ['allElementsTrue', ($) => $.allElementsTrue([[true, 1, 'x']]), true],
    ['allElementsTrue with a 0', ($) => $.allElementsTrue([[true, 0]]), false],
    ['anyElementTrue', ($) => $.anyElementTrue([[false, 0]]), false],
    ['setDifference', ($) => $.setDifference([[1, 2, 3], [2]]), [1, 3]],
    [
      'setEquals',
      ($) =>
        $.setEquals([
          [1, 2],
          [2, 1, 1],
        ]),
      true,
    ],
    [
      'setIntersection',
      ($) =>
        $.setIntersection([
          [3, 1],
          [3, 9],
        ]),
      [3],
    ],
    ['setIsSubset', ($) => $.setIsSubset([[1], '$l']), true],
    [
      'setUnion',
      ($) =>
        $.size(
          $.setUnion([
            [1, 2],
            [2, 3],
          ]),
        ),
      3,
    ],
  ])
})

describe('strings', () => {
  expectCases([
    ['concat', ($) => $.concat(['$s', '-', '$zh']), 'abcDEF-中文a'],
    ['concat with null is null', ($) => $.concat(['$s', '$nothing']), null],
    ['indexOfBytes', ($) => $.indexOfBytes(['$zh', 'a']), 6],
    ['indexOfCP', ($) => $.indexOfCP(['$zh', 'a']), 2],
    ['split', ($) => $.split(['a-b-c', '-']), ['a', 'b', 'c']],
    ['strLenBytes', ($) => $.strLenBytes('$zh'), 7],
    ['strLenCP', ($) => $.strLenCP('$zh'), 3],
    ['strcasecmp', ($) => $.strcasecmp(['abc', 'ABD']), -1],
    ['substr', ($) => $.substr(['$s', 1, 2]), 'bc'],
    ['substrBytes', ($) => $.substrBytes(['$zh', 3, 4]), '文a'],
    ['substrCP', ($) => $.substrCP(['$zh', 1, 2]), '文a'],
    ['toLower', ($) => $.toLower('$s'), 'abcdef'],
    ['toUpper', ($) => $.toUpper('$s'), 'ABCDEF'],
  ])
})
