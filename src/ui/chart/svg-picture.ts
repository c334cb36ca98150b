import type { ChartInks } from '../../../domain/chart/chart-inks'
import type { Mark, Picture } from '../../../domain/chart/marks'

/** Short numbers, so that the same chart is the same text. */
const n = (value: number): string => String(Math.round(value * 10) / 10)

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (words: string): string => words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

function svgOf(mark: Mark, inks: ChartInks): string {
  switch (mark.kind) {
    case 'text':
      return `<text x="${n(mark.x)}" y="${n(mark.y)}" font-size="${mark.size}" text-anchor="${mark.anchor}" fill="${inks[mark.ink]}">${escapeXml(mark.words)}</text>`
    case 'bar':
      return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}" fill="${inks[mark.ink]}"/>`
    case 'line':
      return `<path d="M${n(mark.x)} ${n(mark.y)}L${n(mark.toX)} ${n(mark.toY)}" stroke="${inks.line}"/>`
  }
}

const FONT = "-apple-system,'PingFang SC','Noto Sans SC','Microsoft YaHei',sans-serif"

/** A chart as an `<Image>` shows it on both platforms. It has no ground: `inks` are those of the card that it lies on. */
export const svgPicture = ({ width, height, marks }: Picture, inks: ChartInks): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${FONT}">${marks.map((mark) => svgOf(mark, inks)).join('')}</svg>`
