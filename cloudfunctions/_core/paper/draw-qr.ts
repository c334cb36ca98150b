import { encode } from 'uqr'

type Box = { readonly x: number; readonly y: number; readonly size: number }

/** A QR code as black rectangles, one for each run of modules in a row; a quiet border is the caller's. */
export function drawQr(doc: PDFKit.PDFDocument, text: string, { x, y, size }: Box): void {
  const { data } = encode(text, { ecc: 'M', border: 0 })
  const module = size / data.length
  data.forEach((row, line) => {
    let from = -1
    for (let column = 0; column <= row.length; column += 1) {
      const black = row[column] === true
      if (black && from < 0) from = column
      if (black || from < 0) continue
      doc.rect(x + from * module, y + line * module, (column - from) * module, module)
      from = -1
    }
  })
  doc.fill('#000000')
}
