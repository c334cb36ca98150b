/** What stands instead of a number. */
export const HIDDEN_NUMBER = '（号码已隐藏）'

const WRITTEN_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  ['零〇', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, digit) =>
    Array.from(signs, (sign) => [sign, String(digit)]),
  ),
)
const WRITTEN_DIGIT = new RegExp(`[${Object.keys(WRITTEN_DIGITS).join('')}]`, 'g')

/** Between the digits of one number; times (8:30) and lists (3、5、7) are made of several. */
const GAP = '(?:(?![:、])[\\p{P}\\p{Z}\\p{Cf}\\s+~|=]){0,6}'
const digits = (count: number | string): string => `(?:${GAP}\\d){${count}}`

/** ID numbers (18), bank cards (16–19), landlines with area code and mobiles, also in Chinese digits; signs or spaces inside do not hide them. */
const NUMBERS = new RegExp(
  [
    `\\d${digits('15,18')}(?:${GAP}[Xx])?`,
    `\\(?0\\d{2,3}${digits(7)}(?:${GAP}\\d)?`,
    `1${GAP}[3-9]${digits(9)}`,
  ].join('|'),
  'gu',
)

/** Of a sign of two places, which a match may end within. */
const LATTER_HALF = /[\udc00-\udfff]/

/** ３, ③ and 𝟑 are 3, each in as many places as it has, so that what is found stands where it was written. */
const toPlainSigns = (text: string): string =>
  text.replace(/[^\x20-\x7e]/gu, (sign) => {
    const plain = sign.normalize('NFKC')
    return plain.length > sign.length ? sign : plain.padEnd(sign.length)
  })

/** Hides phone, ID and bank numbers in free text. Everything else stays as written. */
export function maskText(text: string): string {
  const plain = toPlainSigns(text).replace(WRITTEN_DIGIT, (sign) => WRITTEN_DIGITS[sign] ?? sign)
  let masked = ''
  let from = 0
  for (const match of plain.matchAll(NUMBERS)) {
    masked += `${text.slice(from, match.index)}${HIDDEN_NUMBER}`
    from = match.index + match[0].length
    if (LATTER_HALF.test(text.charAt(from))) from += 1
  }
  return masked + text.slice(from)
}
