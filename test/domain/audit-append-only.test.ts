import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const SOURCES = resolve(__dirname, '../../cloudfunctions')

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
)

const textOf = (file: string): string => readFileSync(join(SOURCES, file), 'utf8').replace(/\s+/g, '')

/** Every way in which code gets at the log, by file. */
const uses = files.flatMap((file) =>
  [...textOf(file).matchAll(/auditRows\.\w+|'audit_log'\)(?:\.where\([^)]*\)\}\)\.\w+\(\))?/g)].map(
    ([use]) => `${file.replaceAll('\\', '/')} ${use}`,
  ),
)

describe('the audit log', () => {
  test('is added to by commands, read by its list, and shortened by its age alone', () => {
    expect([...uses].sort()).toEqual([
      '_core/runtime/write-changes.ts auditRows.add',
      "_core/store/audit-queries.ts 'audit_log').where({townId,atMs:_.lt(beforeMs)}).count()",
      "_core/store/audit-queries.ts 'audit_log').where({townId,atMs:_.lt(beforeMs)}).remove()",
      '_core/store/audit-queries.ts auditRows.list',
      "_core/store/collections.ts 'audit_log')",
    ])
  })

  test('is shortened by the retention sweep and nothing else', () => {
    const callers = files.filter((file) => textOf(file).includes('dropAuditBefore('))
    expect(callers.sort()).toEqual([
      join('_core', 'application', 'jobs', 'run-retention.ts'),
      join('_core', 'store', 'audit-queries.ts'),
    ])
  })
})
