import { sayFullDate } from '../../../domain/kernel/say-date'
import { PLAN_COLUMNS, type PlanColumnCode } from '../../../domain/plan/plan-columns'
import type { UnitPlan } from '../../../domain/plan/plan-row'
import { planLines } from '../../../domain/plan/plan-table'
import { HEADINGS } from './headings'
import type { PaperFonts } from './paper-fonts'
import { A4, bytesOf, INK, newSheet, ruleAt, writeLine } from './sheet'

/** A4 lying on its side. */
const SIDE = 36
const RIGHT = A4.height - SIDE
const WIDTH = RIGHT - SIDE
const FLOOR = A4.width - 48
const ROW = 20
const GAP = 6

/** What is printed, and how much of the width it takes. */
const COLUMNS: readonly (readonly [code: PlanColumnCode, share: number])[] = [
  ['month', 5],
  ['unit', 11],
  ['title', 19],
  ['project', 8],
  ['theme', 19],
  ['when', 10],
  ['venue', 12],
  ['teamName', 15],
  ['contactName', 7],
]
const SHARES = COLUMNS.reduce((sum, [, share]) => sum + share, 0)

type Columns = readonly { readonly code: PlanColumnCode; readonly x: number; readonly width: number }[]

const PLACED: Columns = COLUMNS.map(([code, share], at) => ({
  code,
  x: SIDE + (COLUMNS.slice(0, at).reduce((sum, [, before]) => sum + before, 0) * WIDTH) / SHARES,
  width: (share * WIDTH) / SHARES - GAP,
}))

type About = { readonly whose: string; readonly year: number; readonly atMs: number }

function drawRow(doc: PDFKit.PDFDocument, cell: (code: PlanColumnCode) => string, y: number): void {
  for (const { code, x, width } of PLACED) writeLine(doc, cell(code), { x, y: y + 4, width })
  ruleAt(doc, y + ROW, SIDE, RIGHT)
}

function drawHead(doc: PDFKit.PDFDocument, fonts: PaperFonts, { whose, year, atMs }: About): number {
  doc.font(fonts.heading).fontSize(18).fillColor(INK.text)
  writeLine(doc, HEADINGS.plan, { x: SIDE, y: SIDE, width: WIDTH, align: 'center' })
  doc.font(fonts.body).fontSize(10).fillColor(INK.second)
  const about = `${whose} · ${year}年 · ${sayFullDate(atMs)}打印`
  writeLine(doc, about, { x: SIDE, y: SIDE + 28, width: WIDTH, align: 'center' })
  doc.fontSize(9)
  drawRow(doc, (code) => PLAN_COLUMNS[code].label, SIDE + 48)
  return SIDE + 48 + ROW
}

/** The yearly plan as a table, month by month, on as many pages as it needs. */
export function drawPlan(plans: readonly UnitPlan[], about: About, fonts: PaperFonts): Promise<Buffer> {
  const { whose, year, atMs } = about
  const title = `${whose}${year}年${HEADINGS.plan}`
  const doc = newSheet(fonts, { title, author: whose, atMs, layout: 'landscape' })
  let y = drawHead(doc, fonts, about)
  for (const { row, stationId } of planLines(plans)) {
    if (y + ROW > FLOOR) {
      doc.addPage()
      y = drawHead(doc, fonts, about)
    }
    doc.font(fonts.body).fontSize(9).fillColor(INK.text)
    drawRow(doc, (code) => PLAN_COLUMNS[code].show(row, stationId), y)
    y += ROW
  }
  return bytesOf(doc)
}
