import { toHalfWidth } from '../kernel/half-width'

/** What stands instead of a number. */
export const HIDDEN_NUMBER = '（号码已隐藏）'

const WRITTEN_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  ['零〇', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, digit) =>
    Array.from(signs, (sign) => [sign, String(digit)]),
  ),
)
const WRITTEN_DIGIT = new RegExp(`[${Object.keys(WRITTEN_DIGITS).join('')}]`, 'g')

const GAP = '[\\s\\u3000\\-—–_.·()]{0,3}'
const digits = (count: number): string => `(?:${GAP}\\d){${count}}`

/** ID numbers (18), bank cards (16–19), landlines with area code and mobiles, also in Chinese digits; signs or spaces inside do not hide them. */
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
  const plain = toHalfWidth(text).replace(WRITTEN_DIGIT, (sign) => WRITTEN_DIGITS[sign] ?? sign)
  let masked = ''
  let from = 0
  for (const match of plain.matchAll(NUMBERS)) {
    masked += `${text.slice(from, match.index)}${HIDDEN_NUMBER}`
    from = match.index + match[0].length
  }
  return masked + text.slice(from)
}
