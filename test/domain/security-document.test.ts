import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const ROWS = readFileSync(join(ROOT, 'docs/security.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| STRIDE'))

/** Whether a test, or a group of them, is called so; `%s` and `$who` stand in the title of a table of tests as they do there. */
function hasTest(file: string, title: string): boolean {
  const path = join(ROOT, file)
  if (!existsSync(path)) return false
  const titles = readFileSync(path, 'utf8').match(/(?:(?:test|describe)|\))\(\s*(['`"]).*?\1,/g) ?? []
  return titles.some((each) => each.includes(title))
}

test.each(ROWS)('%s', (row) => {
  const cell = row.split(' | ').at(-1) ?? ''
  const named = [...cell.matchAll(/`(test\/[^`]+)` “([^”]{8,})”/g)]
  expect(named.length).toBeGreaterThan(0)
  expect(cell.match(/`test\//g)).toHaveLength(named.length)
  expect(named.filter(([, file = '', title = '']) => !hasTest(file, title)).map(([whole]) => whole)).toEqual(
    [],
  )
})

test('every_kind_of_threat_has_a_row', () => {
  const kinds = new Set(ROWS.map((row) => row.split('|')[1]?.trim()))
  expect(kinds).toEqual(
    new Set([
      'Spoofing',
      'Tampering',
      'Repudiation',
      'Information disclosure',
      'Denial of service',
      'Elevation of privilege',
    ]),
  )
})
