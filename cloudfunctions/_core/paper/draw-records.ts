import type { CertificateSnapshot } from '../../../domain/certificate/certificate'
import { beginsOnFreshPage } from '../../../domain/certificate/list-break'
import { recordedHow } from '../../../domain/hours/recorded-how'
import { sayShortDate } from '../../../domain/kernel/say-date'
import { HEADINGS } from './headings'
import type { PaperFonts } from './paper-fonts'
import { A4, FLOOR, INK, ruleAt, TEXT_WIDTH, writeLine } from './sheet'

const COLUMNS = [
  { title: '序号', x: A4.side, width: 34, align: 'left' },
  { title: '日期', x: A4.side + 38, width: 78, align: 'left' },
  { title: '服务内容', x: A4.side + 120, width: TEXT_WIDTH - 120 - 128, align: 'left' },
  { title: '记录方式', x: A4.width - A4.side - 122, width: 60, align: 'left' },
  { title: '分钟', x: A4.width - A4.side - 50, width: 50, align: 'right' },
] as const

const ROW = 17
/** What the title and the names of the columns take. */
const HEAD_ROOM = 40

function writeRow(doc: PDFKit.PDFDocument, cells: readonly string[], y: number): void {
  COLUMNS.forEach((column, at) => {
    writeLine(doc, cells[at] ?? '', { ...column, y: y + 2 })
  })
  ruleAt(doc, y + ROW)
}

function writeHead(doc: PDFKit.PDFDocument, fonts: PaperFonts, y: number): number {
  doc.font(fonts.heading).fontSize(11).fillColor(INK.text)
  writeLine(doc, HEADINGS.list, { x: A4.side, y, width: TEXT_WIDTH })
  doc.font(fonts.body).fontSize(9).fillColor(INK.second)
  writeRow(
    doc,
    COLUMNS.map(({ title }) => title),
    y + 22,
  )
  return y + HEAD_ROOM
}

/** The services one by one, on as many pages as they need, from `y` on. */
export function drawRecords(
  doc: PDFKit.PDFDocument,
  fonts: PaperFonts,
  { records }: Pick<CertificateSnapshot, 'records'>,
  from: number,
): void {
  const page = () => {
    doc.addPage()
    return writeHead(doc, fonts, A4.top)
  }
  const room = Math.floor((FLOOR - from - HEAD_ROOM) / ROW)
  let y = beginsOnFreshPage(records.length, room) ? page() : writeHead(doc, fonts, from)
  records.forEach((record, at) => {
    if (y + ROW > FLOOR) y = page()
    doc.font(fonts.body).fontSize(9).fillColor(INK.text)
    const cells = [
      String(at + 1),
      sayShortDate(record.servedUntilMs),
      record.title,
      recordedHow(record),
      String(record.minutes),
    ]
    writeRow(doc, cells, y)
    y += ROW
  })
}
