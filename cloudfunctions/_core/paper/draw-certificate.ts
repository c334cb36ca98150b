import type { CertificatePaper, CertificateSnapshot } from '../../../domain/certificate/certificate'
import { HASH_SIGNS_SHOWN } from '../../../domain/certificate/certificate-view'
import { honestWords, type PaperBlock, paperBlocks } from '../../../domain/certificate/paper-words'
import { drawQr } from './draw-qr'
import { drawRecords } from './draw-records'
import { HEADINGS } from './headings'
import type { PaperFonts } from './paper-fonts'
import { A4, bytesOf, INK, newSheet, ruleAt, TEXT_WIDTH, writeLine, writeLines } from './sheet'

const LABEL = 84
const LINE = 17
const QR = 92

function drawTitle(doc: PDFKit.PDFDocument, fonts: PaperFonts, number: string): number {
  doc.font(fonts.heading).fontSize(22).fillColor(INK.text)
  writeLine(doc, HEADINGS.title, { x: A4.side, y: A4.top, width: TEXT_WIDTH, align: 'center' })
  doc.font(fonts.body).fontSize(10).fillColor(INK.second)
  writeLine(doc, `编号 ${number}`, { x: A4.side, y: A4.top + 36, width: TEXT_WIDTH, align: 'center' })
  return A4.top + 66
}

/** One block: its heading, and its lines; an empty one gets a rule to write on. Returns where it ends. */
function drawBlock(
  doc: PDFKit.PDFDocument,
  fonts: PaperFonts,
  { code, rows }: PaperBlock,
  top: number,
): number {
  doc.font(fonts.heading).fontSize(11).fillColor(INK.text)
  writeLine(doc, HEADINGS[code], { x: A4.side, y: top, width: TEXT_WIDTH })
  ruleAt(doc, top + 19)
  let y: number = top + 26
  for (const { label, words } of rows) {
    doc.font(fonts.body).fontSize(10).fillColor(INK.second)
    writeLine(doc, label, { x: A4.side, y, width: LABEL - 8 })
    doc.fillColor(INK.text)
    const place = { x: A4.side + LABEL, y, width: TEXT_WIDTH - LABEL, lineHeight: LINE }
    if (words === null) ruleAt(doc, y + 13, place.x, place.x + 220)
    y += words === null ? LINE + 4 : writeLines(doc, words, place)
  }
  return y + 10
}

/** The code, how to check the paper, and the place for the seal. Returns where it ends. */
function drawProof(
  doc: PDFKit.PDFDocument,
  fonts: PaperFonts,
  issuer: string,
  verify: string,
  y: number,
): number {
  drawQr(doc, verify, { x: A4.side, y: y + 4, size: QR })
  doc.font(fonts.body).fontSize(9).fillColor(INK.second)
  const x = A4.side + QR + 14
  const width = 170
  const told =
    '扫码，或在小程序“上土市镇志愿服务”里点“查验证明”，输入编号，可以查这份证明是不是真的、有没有收回。'
  writeLines(doc, told, { x, y: y + 8, width, lineHeight: 15 })
  doc.fontSize(10).fillColor(INK.text)
  writeLines(doc, issuer, {
    x: A4.width - A4.side - 190,
    y: y + 8,
    width: 190,
    lineHeight: 16,
    align: 'right',
  })
  doc.fillColor(INK.second)
  writeLine(doc, '（公章）', { x: A4.width - A4.side - 190, y: y + 62, width: 190, align: 'right' })
  return y + QR + 26
}

function drawFeet(doc: PDFKit.PDFDocument, fonts: PaperFonts, { number, issuer }: CertificateSnapshot): void {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    doc.font(fonts.body).fontSize(9).fillColor(INK.second)
    const y = A4.height - 52
    ruleAt(doc, y - 8)
    writeLine(doc, honestWords(issuer.name), { x: A4.side, y, width: TEXT_WIDTH })
    writeLine(doc, number, { x: A4.side, y: y + 15, width: TEXT_WIDTH / 2 })
    const place = { x: A4.side + TEXT_WIDTH / 2, y: y + 15, width: TEXT_WIDTH / 2, align: 'right' } as const
    writeLine(doc, `第 ${page + 1} 页，共 ${count} 页`, place)
  }
}

/** The paper of an issued certificate as PDF. The same snapshot gives the same bytes. */
export function drawCertificate(
  { snapshot, contentHash }: Pick<CertificatePaper, 'snapshot' | 'contentHash'>,
  verify: string,
  fonts: PaperFonts,
): Promise<Buffer> {
  const { number, issuer, issuedAtMs } = snapshot
  const doc = newSheet(fonts, { title: HEADINGS.title, author: issuer.name, atMs: issuedAtMs })
  let y: number = drawTitle(doc, fonts, number)
  const issued = { ...snapshot, hashBeginning: contentHash.slice(0, HASH_SIGNS_SHOWN) }
  for (const block of paperBlocks(snapshot, issued)) y = drawBlock(doc, fonts, block, y)
  y = drawProof(doc, fonts, issuer.name, verify, y)
  drawRecords(doc, fonts, snapshot, y)
  drawFeet(doc, fonts, snapshot)
  return bytesOf(doc)
}
