import PDFDocument from 'pdfkit'
import type { PaperFonts } from './paper-fonts'
import { printable } from './printable-signs'

/** A4 in points, and what stays white around it. */
export const A4 = { width: 595.28, height: 841.89, side: 56, top: 56, bottom: 72 } as const
export const TEXT_WIDTH = A4.width - 2 * A4.side
/** Below this line only the foot of the page is written. */
export const FLOOR = A4.height - A4.bottom

export const INK = { text: '#1c211e', second: '#4a544e', line: '#b9c2ba' } as const

type About = {
  readonly title: string
  readonly author: string
  readonly atMs: number
  /** Absent: upright. */
  readonly layout?: 'landscape'
}

/** An empty paper whose bytes depend on nothing but what is drawn and `atMs`. */
export function newSheet(fonts: PaperFonts, { title, author, atMs, layout }: About): PDFKit.PDFDocument {
  const at = new Date(atMs)
  return new PDFDocument({
    size: 'A4',
    ...(layout && { layout }),
    margins: { top: A4.top, bottom: 0, left: A4.side, right: A4.side },
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    // A path: without one the library would read a font that the bundle does not have.
    font: fonts.body,
    info: { Title: title, Author: author, Producer: author, Creator: author, CreationDate: at, ModDate: at },
  })
}

export function bytesOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.once('end', () => done(Buffer.concat(chunks)))
    doc.once('error', fail)
    doc.end()
  })
}

type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly align?: 'left' | 'right' | 'center'
}

/** One line, cut with … where it is too long. */
export function writeLine(doc: PDFKit.PDFDocument, text: string, { x, y, width, align }: Place): void {
  let signs = Array.from(printable(text))
  if (doc.widthOfString(signs.join('')) > width) {
    while (signs.length > 0 && doc.widthOfString(`${signs.join('')}…`) > width) signs = signs.slice(0, -1)
    signs.push('…')
  }
  doc.text(signs.join(''), x, y, { width: width + 1, lineBreak: false, align: align ?? 'left' })
}

/** Where a line may break: between any two Chinese signs, never within a number or a code. */
const PIECES = /[!-~]+|[^!-~]/gu

/** As many lines as it takes. Returns their height. */
export function writeLines(
  doc: PDFKit.PDFDocument,
  text: string,
  place: Place & { readonly lineHeight: number },
): number {
  const lines: string[] = []
  let line = ''
  for (const piece of printable(text).match(PIECES) ?? []) {
    if (line !== '' && doc.widthOfString(line + piece) > place.width) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  lines.push(line)
  lines.forEach((each, at) => {
    writeLine(doc, each, { ...place, y: place.y + at * place.lineHeight })
  })
  return lines.length * place.lineHeight
}

export function ruleAt(
  doc: PDFKit.PDFDocument,
  y: number,
  from: number = A4.side,
  to: number = A4.width - A4.side,
): void {
  doc.moveTo(from, y).lineTo(to, y).lineWidth(0.5).stroke(INK.line)
}
