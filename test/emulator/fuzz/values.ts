import fc from 'fast-check'

/** Values that have broken parsers and query engines before. */
const NASTY: readonly unknown[] = [
  null,
  '',
  ' ',
  '\0',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '{{7*7}}',
  '\ud800',
  'x'.repeat(3_000),
  -1,
  0.5,
  1e308,
  -1e308,
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  [[[[]]]],
  {},
  { $gt: '' },
  { $where: 'while (true) {}' },
  { $function: { body: 'x', args: [], lang: 'js' } },
  { $expr: { $divide: [1, 0] } },
  { $date: 'never' },
  { $date: { $numberLong: 'x' } },
  { $oid: 'short' },
  { $oid: 5 },
  { $numberLong: 'one' },
  { $numberDouble: {} },
  { $numberDecimal: '1e99999' },
  { $binary: { base64: '?', subType: 'zz' } },
  { $regularExpression: { pattern: '(', options: 'i' } },
  { $regularExpression: { pattern: '(a+)+$', options: 'q' } },
  { $tcb_server_date: { offset: 'later' } },
  { $timestamp: { t: -1, i: 'x' } },
  { $maxKey: 1, $minKey: 1 },
  { constructor: { prototype: { polluted: 1 } } },
  JSON.parse('{"__proto__":{"polluted":1}}'),
]

const nested = (depth: number, list: boolean): unknown => {
  let value: unknown = 1
  for (let level = 0; level < depth; level += 1) value = list ? [value] : { a: value }
  return value
}

/** Any JSON value, with a liking for the nasty ones. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.double() },
  {
    weight: 1,
    arbitrary: fc
      .record({ depth: fc.integer({ min: 90, max: 400 }), list: fc.boolean() })
      .map(({ depth, list }) => nested(depth, list)),
  },
)

/** A value as EJSON text: whole, cut off, or no text at all. */
export const anyEjson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyValue.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: anyValue.map((value) => JSON.stringify(value)?.slice(0, -1)) },
  { weight: 1, arbitrary: anyValue },
)

/** Bodies that no route may take: broken JSON, and JSON that is no object. */
export const brokenBody: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('{', '{"a":', '[', ']', 'null', '5', '"text"', '[{}]', '\ufeff', '{"a":1}}', "{'a':1}"),
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }).map((text) => `{${text}`),
  fc.constant('['.repeat(50_000)),
  fc.constant(`${'{"a":'.repeat(20_000)}1`),
)
