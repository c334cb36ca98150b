import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { apiDocument } from './api-document'
import { dispatchTables } from './dispatch-tables'
import { lifecycleTables } from './lifecycle-tables'
import { permissionsDocument } from './permissions-document'

const DOCS = resolve(__dirname, '../../docs')

const END = '<!-- /generated -->'

const PARTS: Readonly<Record<string, () => string>> = {
  dispatch: dispatchTables,
  'life cycles': lifecycleTables,
}

/** Replaces what stands between the marks; the rest is written by hand. */
function withGeneratedParts(document: string): string {
  return Object.entries(PARTS).reduce((text, [name, make]) => {
    const begin = `<!-- generated: ${name} -->`
    const from = text.indexOf(begin)
    const to = text.indexOf(END, from)
    if (from < 0 || to < 0) throw new Error(`docs/architecture.md has lost the marks of its part: ${name}`)
    return `${text.slice(0, from + begin.length)}\n\n${make()}\n\n${text.slice(to)}`
  }, document)
}

const GENERATED: Readonly<Record<string, (present: string) => string>> = {
  'api.md': apiDocument,
  'architecture.md': withGeneratedParts,
  'permissions.md': permissionsDocument,
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
