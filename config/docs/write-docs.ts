import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { apiDocument } from './api-document'
import { lifecycleTables } from './lifecycle-tables'

const DOCS = resolve(__dirname, '../../docs')

const BEGIN = '<!-- generated: life cycles -->'
const END = '<!-- /generated -->'

/** Replaces what stands between the marks; the rest is written by hand. */
function withLifecycles(document: string): string {
  const from = document.indexOf(BEGIN)
  const to = document.indexOf(END)
  if (from < 0 || to < from) throw new Error('docs/architecture.md has lost the marks of its generated part')
  return `${document.slice(0, from + BEGIN.length)}\n\n${lifecycleTables()}\n\n${document.slice(to)}`
}

const GENERATED: Readonly<Record<string, (present: string) => string>> = {
  'api.md': apiDocument,
  'architecture.md': withLifecycles,
}

/** Writes the generated documents; with `--check` only says which are stale. */
function main(): void {
  const stale: string[] = []
  for (const [name, make] of Object.entries(GENERATED)) {
    const file = join(DOCS, name)
    const present = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const wanted = make(present)
    if (wanted === present) continue
    stale.push(`docs/${name}`)
    if (!process.argv.includes('--check')) writeFileSync(file, wanted)
  }
  if (!process.argv.includes('--check'))
    console.log(stale.length ? `wrote ${stale.join(', ')}` : 'nothing to write')
  else if (stale.length) throw new Error(`stale: ${stale.join(', ')}. Run npm run docs.`)
}

main()
