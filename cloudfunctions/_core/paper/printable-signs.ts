/** No private signs, no halves of one. */
const isPlain = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0
  return Array.from(sign).length === 1 && sign !== '\uFFFD' && (code < 0xe000 || code > 0xf8ff)
}

/** In GBK and not in the font. */
const NOT_DRAWN = '≒'

/** What the embedded font holds: ASCII and all of GBK, so that given names like 喆, 玥 and 婧 are printed too. */
export function printableSigns(): ReadonlySet<string> {
  const signs = new Set<string>()
  for (let code = 0x20; code < 0x7f; code += 1) signs.add(String.fromCodePoint(code))
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail))
      if (isPlain(sign) && sign !== NOT_DRAWN) signs.add(sign)
    }
  return signs
}

/** What printers have always set for a sign that they lack. */
const MISSING = '〓'

let known: ReadonlySet<string> | null = null

/** The text as it can be printed: a sign that the font lacks becomes 〓. */
export function printable(text: string): string {
  known ??= printableSigns()
  const signs = known
  return Array.from(text, (sign) => (signs.has(sign) ? sign : MISSING)).join('')
}
