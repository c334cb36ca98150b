import { toHalfWidth } from '../kernel/half-width'

const GAP = '[\\s\\u3000\\-—–_.·()]{0,3}'
const digits = (count: number): string => `(?:${GAP}\\d){${count}}`

/** ID numbers (18), bank cards (16–19), landlines with area code and mobiles; signs or spaces inside do not hide them. */
const NUMBERS = new RegExp(
  [
    `\\d${digits(16)}${GAP}[\\dXx](?:${GAP}\\d)?`,
    `\\d${digits(15)}`,
    `\\(?0\\d{2,3}${digits(7)}(?:${GAP}\\d)?`,
    `1${GAP}[3-9]${digits(9)}`,
  ].join('|'),
  'g',
)

/** Hides phone, ID and bank numbers in free text. Everything else stays as written. */
export function maskText(text: string): string {
  const plain = toHalfWidth(text)
  let masked = ''
  let from = 0
  for (const match of plain.matchAll(NUMBERS)) {
    masked += `${text.slice(from, match.index)}（号码已隐藏）`
    from = match.index + match[0].length
  }
  return masked + text.slice(from)
}
