import fc from 'fast-check'
import { databaseBody } from './database-requests'
import { anyValue, brokenBody } from './values'

export interface BadRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const CONTROL = ['invoke', 'reset', 'clock', 'timers', 'stat', 'faults', 'snapshot', 'restore', 'openapi']
const LOOKING = [
  'clock',
  'stat',
  'faults',
  'snapshot',
  'logs',
  'documents',
  'identities',
  'outbox',
  'openapi',
]

const FIELDS = [
  'name',
  'data',
  'rules',
  'function',
  'trigger',
  'setMs',
  'advanceMs',
  'reset',
  'grant',
  'templates',
]

const admin = fc
  .record({ body: fc.oneof({ weight: 9, arbitrary: databaseBody }, { weight: 1, arbitrary: brokenBody }) })
  .map(({ body }) => ({
    method: 'POST',
    path: '/admin?env=local&seqId=1',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : (JSON.stringify(body) ?? ''),
  }))

const form = fc
  .record({ boundary: fc.string({ maxLength: 5 }), body: brokenBody })
  .map(({ boundary, body }) => ({
    method: 'POST',
    path: '/admin',
    headers: { 'content-type': `multipart/form-data; boundary=${encodeURIComponent(boundary)}` },
    body: `--${boundary}\r\nContent-Disposition: form-data; name="action"\r\n\r\nwx.openApi\r\n--${body}`,
  }))

/** A field that no control route has makes sure that none of these is carried out. */
const controlBody = fc.oneof(
  brokenBody,
  fc
    .dictionary(fc.constantFrom(...FIELDS), anyValue, { maxKeys: 4 })
    .map((fields) => JSON.stringify({ ...fields, 'no such field': 1 })),
)

const control = fc.record({ name: fc.constantFrom(...CONTROL), body: controlBody }).map(({ name, body }) => ({
  method: 'POST',
  path: `/_emu/${name}`,
  headers: { 'content-type': 'application/json' },
  body,
}))

const look = fc
  .record({
    name: fc.constantFrom(...LOOKING),
    query: fc.dictionary(
      fc.constantFrom('collection', 'limit', 'skip', 'requestId', 'api', 'openid'),
      fc.oneof(fc.constantFrom('existing', '5', '-1', '1e9', '__proto__'), fc.string({ unit: 'grapheme' })),
      { maxKeys: 3 },
    ),
  })
  .map(({ name, query }) => ({
    method: 'GET',
    path: `/_emu/${name}?${new URLSearchParams(query)}`,
    headers: {},
    body: '',
  }))

const CLOUD_ACTIONS = ['DescribeTable', 'ListTables', 'DescribeDatabaseACL', 'DescribeEnvInfo', 'Constructor']
const CHANGING_ACTIONS = ['CreateTable', 'UpdateTable', 'DeleteTable', 'ModifyDatabaseACL', 'ModifySafeRule']

const cloudApi = fc
  .record({
    action: fc.constantFrom(...CLOUD_ACTIONS, ...CHANGING_ACTIONS),
    table: fc.constantFrom<unknown>(undefined, '', 'a b', 'missing/name', 5, null, {}, ['existing']),
    more: fc.dictionary(
      fc.constantFrom('CreateIndexes', 'DropIndexes', 'AclTag', 'Rule', 'MgoLimit', 'MgoOffset', 'EnvId'),
      anyValue,
      { maxKeys: 4 },
    ),
    broken: fc.option(brokenBody, { freq: 5 }),
  })
  .map(({ action, table, more, broken }) => ({
    method: 'POST',
    path: '/',
    headers: { 'x-tc-action': action, 'x-tc-version': '2018-06-08' },
    body: broken ?? JSON.stringify({ ...more, TableName: table, CollectionName: table }),
  }))

const PATHS = ['/', '/admin', '/admin/', '/admin/x/y', '/_emu', '/_emu/', '/_emu/page/x', '/_storage/a.txt']
const ODD_PATHS = [
  '//',
  '/%',
  '/%00',
  '/..%2f..%2fetc',
  '/_emu/%2e%2e/admin',
  '/constructor',
  '/__proto__',
  '/a?b?c',
]

const anyPath = fc.oneof(
  fc.constantFrom(...PATHS, ...ODD_PATHS),
  fc.webPath(),
  fc.string({ maxLength: 20 }).map((text) => `/_storage/${encodeURIComponent(text)}?sign=x&q-sign-time=1;2`),
)

const odd = fc
  .record({
    method: fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'),
    path: anyPath,
    body: fc.constantFrom('', '{}', 'x'),
  })
  .map(({ method, path, body }) => ({ method, path, headers: {}, body: method === 'GET' ? '' : body }))

/** Requests to every route that none of them may carry out. */
export const badRequest: fc.Arbitrary<BadRequest> = fc.oneof(
  { weight: 10, arbitrary: admin },
  { weight: 1, arbitrary: form },
  { weight: 4, arbitrary: control },
  { weight: 2, arbitrary: look },
  { weight: 2, arbitrary: cloudApi },
  { weight: 2, arbitrary: odd },
)
