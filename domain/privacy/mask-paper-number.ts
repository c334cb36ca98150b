const SHOWN = 4

/** ****3210: the last signs, and nothing of a number that would leave too little hidden. */
export function maskPaperNumber(number: string): string {
  const signs = Array.from(number.replace(/[\s-]/g, ''))
  if (signs.length === 0) return ''
  return `****${signs.length > SHOWN * 2 ? signs.slice(-SHOWN).join('') : ''}`
}
