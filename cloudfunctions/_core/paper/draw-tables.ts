import type { ReportTable } from '../../../domain/report/report-tables'
import { drawCharts, type PrintedChart } from './draw-charts'
import type { PaperFonts } from './paper-fonts'
import { A4, bytesOf, INK, newSheet, ruleAt, writeLine, writeLines } from './sheet'

/** A4 lying on its side. */
const SIDE = 36
const RIGHT = A4.height - SIDE
const WIDTH = RIGHT - SIDE
const FLOOR = A4.width - 48
const LINE = 13
const GAP = 6
const LETTER = 9

export type PrintedTables = {
  /** Set in the bold font: one of `HEADINGS`. */
  readonly heading: string
  readonly about: string
  readonly author: string
  readonly atMs: number
  readonly charts?: readonly PrintedChart[]
  readonly tables: readonly ReportTable[]
}

type Column = { readonly x: number; readonly width: number }

/** How wide a text is, in Chinese signs: letters and digits take half. */
const signs = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (sign < '\u2000' ? 0.55 : 1), 0)

/** Each column as wide as its longest cell asks for, within the paper. */
function columnsOf({ heading, rows }: ReportTable): readonly Column[] {
  const wanted = heading.map((words, at) =>
    Math.min(40, Math.max(3, signs(words), ...rows.map((cells) => signs(cells[at] ?? '')))),
  )
  const all = wanted.reduce((sum, each) => sum + each, 0)
  let x = SIDE
  return wanted.map((each) => {
    const column = { x, width: (each * WIDTH) / all - GAP }
    x += column.width + GAP
    return column
  })
}

/** One row, its cells on as many lines as they need. Returns its height. */
function drawRow(
  doc: PDFKit.PDFDocument,
  cells: readonly string[],
  columns: readonly Column[],
  y: number,
): number {
  const heights = columns.map(({ x, width }, at) =>
    writeLines(doc, cells[at] ?? '', { x, y: y + 3, width, lineHeight: LINE }),
  )
  const height = Math.max(LINE, ...heights) + 6
  ruleAt(doc, y + height, SIDE, RIGHT)
  return height
}

/** How many lines a cell will take, rather one more than one less. */
const linesOf = (doc: PDFKit.PDFDocument, text: string, width: number): number =>
  Math.max(1, Math.ceil((doc.widthOfString(text) * 1.1) / width))

const roomFor = (doc: PDFKit.PDFDocument, cells: readonly string[], columns: readonly Column[]): number =>
  Math.max(...columns.map(({ width }, at) => linesOf(doc, cells[at] ?? '', width))) * LINE + 6

function drawTable(doc: PDFKit.PDFDocument, fonts: PaperFonts, table: ReportTable, from: number): number {
  const columns = columnsOf(table)
  const head = (at: number): number => {
    doc.font(fonts.body).fontSize(11).fillColor(INK.text)
    writeLine(doc, table.title, { x: SIDE, y: at, width: WIDTH })
    doc.fontSize(LETTER).fillColor(INK.second)
    return at + 18 + drawRow(doc, table.heading, columns, at + 18)
  }
  const nextPage = (): number => {
    doc.addPage()
    return head(SIDE)
  }
  doc.font(fonts.body).fontSize(LETTER)
  const first = roomFor(doc, table.heading, columns) + roomFor(doc, table.rows[0] ?? [], columns) + 18
  let y = from + first > FLOOR ? nextPage() : head(from)
  for (const cells of table.rows) {
    doc.font(fonts.body).fontSize(LETTER).fillColor(INK.text)
    if (y + roomFor(doc, cells, columns) > FLOOR) y = nextPage()
    doc.fontSize(LETTER).fillColor(INK.text)
    y += drawRow(doc, cells, columns, y)
  }
  return y + 18
}

function drawFeet(doc: PDFKit.PDFDocument, fonts: PaperFonts, about: string): void {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    doc.font(fonts.body).fontSize(LETTER).fillColor(INK.second)
    const y = A4.width - 34
    writeLine(doc, about, { x: SIDE, y, width: WIDTH / 2 })
    const place = { x: SIDE + WIDTH / 2, y, width: WIDTH / 2, align: 'right' } as const
    writeLine(doc, `第 ${page + 1} 页，共 ${count} 页`, place)
  }
}

/** Pictures, then tables one after another, each with its heading again on every page that it reaches. */
export function drawTables(
  { heading, about, author, atMs, charts = [], tables }: PrintedTables,
  fonts: PaperFonts,
): Promise<Buffer> {
  const doc = newSheet(fonts, { title: about, author, atMs, layout: 'landscape' })
  doc.font(fonts.heading).fontSize(18).fillColor(INK.text)
  writeLine(doc, heading, { x: SIDE, y: SIDE, width: WIDTH, align: 'center' })
  doc.font(fonts.body).fontSize(10).fillColor(INK.second)
  writeLine(doc, about, { x: SIDE, y: SIDE + 28, width: WIDTH, align: 'center' })
  let y = drawCharts(doc, charts, { x: SIDE, y: SIDE + 54, width: WIDTH, floor: FLOOR }, SIDE)
  for (const table of tables) y = drawTable(doc, fonts, table, y)
  drawFeet(doc, fonts, about)
  return bytesOf(doc)
}
