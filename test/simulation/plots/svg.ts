export const FONT =
  '"Noto Sans SC Variable", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'

export const INK = { text: '#1f2933', quiet: '#616e7c', grid: '#e4e7eb', axis: '#9aa5b1' } as const

export const WIDTH = 760
export const HEIGHT = 360

export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where marks are drawn; titles and axes stand around it. */
export const boxOf = (margin: Partial<Box> = {}, height = HEIGHT): Box => ({
  left: margin.left ?? 64,
  top: margin.top ?? 64,
  right: WIDTH - (margin.right ?? 24),
  bottom: height - (margin.bottom ?? 48),
})

/** Short numbers, so that the same picture is the same text. */
export const n = (value: number): string => String(Math.round(value * 10) / 10)

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

type TextStyle = {
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly size?: number
  readonly fill?: string
  readonly bold?: boolean
}

export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { anchor = 'start', size = 12, fill = INK.text, bold = false } = style
  const weight = bold ? ' font-weight="600"' : ''
  return `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" font-size="${size}" fill="${fill}"${weight}>${escapeXml(words)}</text>`
}

export const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}" fill="${fill}"/>`

export const segment = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): string =>
  `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${stroke}" stroke-width="${width}"/>`

export const dot = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${radius}" fill="${fill}"/>`

export const path = (d: string, stroke: string, width = 2): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>`

export type Picture = {
  readonly title: string
  /** What one sees in it, in one sentence; read aloud too. */
  readonly caption: string
  readonly height?: number
}

/** A whole picture with its title and its sentence. */
export function picture({ title, caption, height = HEIGHT }: Picture, marks: readonly string[]): string {
  const head = [
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(caption)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    text(16, 26, title, { size: 16, bold: true }),
    text(16, 46, caption, { size: 12, fill: INK.quiet }),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family='${FONT}'>${[...head, ...marks].join('')}</svg>`
}
