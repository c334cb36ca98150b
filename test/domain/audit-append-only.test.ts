import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const SOURCES = resolve(__dirname, '../../cloudfunctions')

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
)

/** Every way in which code gets at the log, by file. */
const uses = files.flatMap((file) => {
  const text = readFileSync(join(SOURCES, file), 'utf8')
  return [...text.matchAll(/auditRows(?:\.\w+)?|'audit_log'[^\n]*/g)]
    .map(([use]) => `${file.replaceAll('\\', '/')} ${use.trim()}`)
    .filter((use) => !use.endsWith(' auditRows') || use.includes('collections.ts'))
})

describe('the audit log', () => {
  test('is added to by commands, read by its list, and shortened by its age alone', () => {
    expect([...uses].sort()).toEqual([
      '_core/runtime/write-changes.ts auditRows.add',
      "_core/store/audit-queries.ts 'audit_log').where({ townId, atMs: _.lt(beforeMs) }).count()",
      "_core/store/audit-queries.ts 'audit_log').where({ townId, atMs: _.lt(beforeMs) }).remove()",
      '_core/store/audit-queries.ts auditRows.list',
      "_core/store/collections.ts 'audit_log')",
      '_core/store/collections.ts auditRows',
    ])
  })

  test('is shortened by the retention sweep and nothing else', () => {
    const callers = files.filter((file) =>
      /dropAuditBefore\(/.test(readFileSync(join(SOURCES, file), 'utf8')),
    )
    expect(callers.sort()).toEqual([
      join('_core', 'application', 'jobs', 'run-retention.ts'),
      join('_core', 'store', 'audit-queries.ts'),
    ])
  })
})
