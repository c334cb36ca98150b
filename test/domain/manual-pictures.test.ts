import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ROOT = join(__dirname, '../..')
const MANUALS = 'docs/manual'
const PICTURES = `${MANUALS}/pictures`

const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, MANUALS))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${MANUALS}/${name}`),
]

/** Pictures that a page shows, from the top folder. */
const shownOn = (page: string): readonly string[] =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/(?:!\[[^\]]*\]\(|<img src=")([^)"]+\.\w+)/g)].map(
    ([, path = '']) => join(dirname(page), path),
  )

test.each(PAGES.filter((page) => page !== `${MANUALS}/README.md`))('%s has the pictures it shows', (page) => {
  const shown = shownOn(page)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

test('every picture is shown somewhere', () => {
  const shown = new Set(PAGES.flatMap(shownOn))
  const idle = readdirSync(join(ROOT, PICTURES)).filter((name) => !shown.has(join(PICTURES, name)))
  expect(idle).toEqual([])
})
