const INK = { text: '#1c211e', second: '#4a544e', line: '#dde3dc' } as const
export type Ink = keyof typeof INK

/** Short numbers, so that the same chart is the same text. */
const n = (value: number): string => String(Math.round(value * 10) / 10)

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (words: string): string => words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

type Letters = { readonly size: number; readonly anchor?: 'start' | 'middle' | 'end'; readonly ink?: Ink }

export const textMark = (
  x: number,
  y: number,
  words: string,
  { size, anchor = 'start', ink = 'text' }: Letters,
) =>
  `<text x="${n(x)}" y="${n(y)}" font-size="${size}" text-anchor="${anchor}" fill="${INK[ink]}">${escapeXml(words)}</text>`

export const barMark = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}" fill="${fill}"/>`

export const lineMark = (x1: number, y1: number, x2: number, y2: number): string =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${INK.line}"/>`

const FONT = "-apple-system,'PingFang SC','Noto Sans SC','Microsoft YaHei',sans-serif"

export const svgPicture = (width: number, height: number, marks: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${FONT}">${marks.join('')}</svg>`
