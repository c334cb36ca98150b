import { strFromU8, unzipSync } from 'fflate'

const UNESCAPED: readonly (readonly [RegExp, string])[] = [
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&#39;|&apos;/g, "'"],
  [/&amp;/g, '&'],
]

const unescaped = (xml: string): string =>
  UNESCAPED.reduce((text, [sign, plain]) => text.replace(sign, plain), xml)

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<t(?: [^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text]) => unescaped(text ?? '')).join('')

type Value = string | number

/** Marks and body of a cell: text shared or of its own, a number, or nothing. */
function valuesIn(marks: string, body: string, shared: readonly string[]): readonly Value[] {
  const value = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1]
  if (/t="s"/.test(marks)) return [shared[Number(value)] ?? '']
  if (/t="(str|inlineStr)"/.test(marks)) return [value === undefined ? textsIn(body) : unescaped(value)]
  return value === undefined ? [] : [Number(value)]
}

export type ReadSheet = {
  readonly name: string
  /** Texts and numbers, row by row; empty cells are left out. */
  readonly rows: readonly (readonly Value[])[]
  readonly xml: string
}

/** Sheets of a workbook as its XML has them: formulas would show in `xml`. */
export function readXlsx(content: Buffer): readonly ReadSheet[] {
  const files = unzipSync(new Uint8Array(content))
  const read = (path: string): string => strFromU8(files[path] ?? new Uint8Array())
  const shared = [...read('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, si]) =>
    textsIn(si ?? ''),
  )
  const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) =>
    unescaped(name ?? ''),
  )
  return names.map((name, index) => {
    const xml = read(`xl/worksheets/sheet${index + 1}.xml`)
    const rows = [...xml.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row]) =>
      [...(row ?? '').matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].flatMap(([, marks = '', body = '']) =>
        valuesIn(marks, body, shared),
      ),
    )
    return { name, rows, xml }
  })
}
