import { inflateSync } from 'node:zlib'

type Stream = { readonly id: number; readonly dictionary: string; readonly content: string }

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)\nendobj/g

/** Streams of a PDF as our own papers are written: deflated, one object after another. */
function readObjects(pdf: Buffer): {
  readonly dictionaries: ReadonlyMap<number, string>
  readonly streams: readonly Stream[]
} {
  const dictionaries = new Map<number, string>()
  const streams: Stream[] = []
  const file = pdf.toString('latin1')
  for (const [, id = '', body = ''] of file.matchAll(OBJECT)) {
    const [dictionary = '', rest] = body.split('\nstream\n')
    dictionaries.set(Number(id), dictionary)
    if (rest === undefined) continue
    const raw = Buffer.from(rest.slice(0, rest.lastIndexOf('\nendstream')), 'latin1')
    const content = dictionary.includes('/FlateDecode') ? inflateSync(raw).toString('latin1') : rest
    streams.push({ id: Number(id), dictionary, content })
  }
  return { dictionaries, streams }
}

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** Glyph → sign, from the ranges of a ToUnicode map. */
function readMap(content: string): ReadonlyMap<number, string> {
  const signs = new Map<number, string>()
  for (const [, first = '', , list = ''] of content.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
    [...list.matchAll(/<([\w\s]+)>/g)].forEach(([, hex = ''], at) => {
      signs.set(Number.parseInt(first, 16) + at, fromHex(hex.replace(/\s/g, '')))
    })
  return signs
}

const refersTo = (dictionary: string, key: string): number | null => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)
  return found ? Number(found[1]) : null
}

type Fonts = ReadonlyMap<string, ReadonlyMap<number, string>>

const SHOWN = /\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g

function textOf(content: string, fonts: Fonts): string {
  let font: ReadonlyMap<number, string> = new Map()
  let text = ''
  for (const [, name, shown] of content.matchAll(SHOWN)) {
    font = (name && fonts.get(name)) || font
    const glyphs = [...(shown ?? '').matchAll(/<(\w+)>/g)].flatMap(
      ([, hex = '']) => hex.match(/\w{4}/g) ?? [],
    )
    text += glyphs.map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '?').join('')
    if (shown) text += '\n'
  }
  return text
}

/** The text of every page, in the order in which it was written; lines end with a line feed. */
export function pdfPages(pdf: Buffer): readonly string[] {
  const { dictionaries, streams } = readObjects(pdf)
  const content = (id: number | null) => streams.find((each) => each.id === id)?.content ?? ''
  const mapOf = (fontId: number) => readMap(content(refersTo(dictionaries.get(fontId) ?? '', 'ToUnicode')))
  const pages = [...dictionaries.values()].filter((each) => /\/Type \/Page\n/.test(each))
  return pages.map((page) => {
    const resources = dictionaries.get(refersTo(page, 'Resources') ?? -1) ?? page
    const named = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)]
    const fonts = new Map(named.map(([, name = '', id = '']) => [name, mapOf(Number(id))]))
    return textOf(content(refersTo(page, 'Contents')), fonts)
  })
}
