import { CHART_INKS } from '../../../domain/chart/chart-inks'
import type { Mark, Picture } from '../../../domain/chart/marks'
import { printable } from './printable-signs'

/** Where on a text's height it stands on its y, in the fonts of the papers. */
const BASELINE = 'alphabetic'

const INKS = CHART_INKS.light

const shareBefore = { start: 0, middle: 0.5, end: 1 } as const

function drawMark(doc: PDFKit.PDFDocument, mark: Mark): void {
  switch (mark.kind) {
    case 'text': {
      const words = printable(mark.words)
      doc.fontSize(mark.size).fillColor(INKS[mark.ink])
      const x = mark.x - doc.widthOfString(words) * shareBefore[mark.anchor]
      doc.text(words, x, mark.y, { lineBreak: false, baseline: BASELINE })
      return
    }
    case 'bar':
      doc.rect(mark.x, mark.y, mark.width, mark.height).fill(INKS[mark.ink])
      return
    case 'line':
      doc.moveTo(mark.x, mark.y).lineTo(mark.toX, mark.toY).lineWidth(1).stroke(INKS.line)
  }
}

type Place = { readonly x: number; readonly y: number; readonly width: number }

/** The same picture that the phone shows, as wide as there is room. Returns its height. */
export function drawPicture(doc: PDFKit.PDFDocument, picture: Picture, { x, y, width }: Place): number {
  const scale = width / picture.width
  doc.save().translate(x, y).scale(scale)
  for (const mark of picture.marks) drawMark(doc, mark)
  doc.restore()
  return picture.height * scale
}
