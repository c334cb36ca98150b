import { drawQr } from './draw-qr'
import type { PaperFonts } from './paper-fonts'
import { A4, bytesOf, INK, newSheet, writeLine, writeLines } from './sheet'

export type DoorCard = {
  /** The ten signs, for who cannot scan. */
  readonly signs: string
  /** What a plain code says, which the page within the mini-program reads. */
  readonly says: string
  /** A code that WeChat opens by itself, in place of it. */
  readonly picture: Buffer | null
}

type About = { readonly station: string; readonly phone: string; readonly atMs: number }

/** Two beside each other, four below each other: a card is as large as a hand. */
const COLUMNS = 2
const ROWS = 4
const CARD = { width: (A4.width - 2 * 36) / COLUMNS, height: (A4.height - 2 * 36) / ROWS } as const
const MARGIN = 36
const QR = 108
const INSET = 14

/** Where to cut. */
function cutLine(doc: PDFKit.PDFDocument, x: number, y: number): void {
  doc.rect(x, y, CARD.width, CARD.height).dash(3, { space: 3 }).lineWidth(0.5).stroke(INK.line).undash()
}

function drawCard(
  doc: PDFKit.PDFDocument,
  fonts: PaperFonts,
  { card, about, at }: { card: DoorCard; about: About; at: number },
): void {
  const x = MARGIN + (at % COLUMNS) * CARD.width
  const y = MARGIN + Math.floor(at / COLUMNS) * CARD.height
  cutLine(doc, x, y)
  const code = { x: x + INSET, y: y + INSET + 8 }
  if (card.picture) doc.image(card.picture, code.x, code.y, { width: QR, height: QR })
  else drawQr(doc, card.says, { ...code, size: QR })
  doc.font(fonts.body).fontSize(13).fillColor(INK.text)
  writeLine(doc, card.signs, { x: x + INSET, y: y + INSET + QR + 16, width: QR, align: 'center' })
  const words = { x: x + INSET + QR + 14, width: CARD.width - QR - 3 * INSET, lineHeight: 19 }
  const how = card.picture ? '用微信扫一扫' : '打开小程序，点“扫门口的码”'
  const told = writeLines(doc, `志愿者到了，${how}。帮办员来了，也能扫了替这家点单。`, {
    ...words,
    y: y + INSET + 6,
  })
  doc.fontSize(11).fillColor(INK.second)
  const named = writeLines(doc, about.station, { ...words, lineHeight: 16, y: y + INSET + told + 16 })
  if (about.phone !== '')
    writeLine(doc, `电话 ${about.phone}`, { ...words, y: y + INSET + told + named + 20 })
  doc.fontSize(9)
  writeLine(doc, '码里没有任何人的资料。', {
    x: x + INSET,
    y: y + CARD.height - 26,
    width: CARD.width - 2 * INSET,
  })
}

/** Cards for doors, to print and cut. Nothing on them tells whose door it is. */
export function drawCards(cards: readonly DoorCard[], about: About, fonts: PaperFonts): Promise<Buffer> {
  const doc = newSheet(fonts, { title: '门口的码', author: about.station, atMs: about.atMs })
  const onePage = COLUMNS * ROWS
  cards.forEach((card, at) => {
    if (at > 0 && at % onePage === 0) doc.addPage()
    drawCard(doc, fonts, { card, about, at: at % onePage })
  })
  return bytesOf(doc)
}
