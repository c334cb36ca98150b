import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const ROWS = readFileSync(join(ROOT, 'docs/security.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| STRIDE'))

test.each(ROWS)('%s', (row) => {
  const files = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file)
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
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
