const SHOWN = 4

/** ****3210: the last four signs, as the form promises: who looks at the paper compares them. */
export function maskPaperNumber(number: string): string {
  const signs = Array.from(number.replace(/[\s-]/g, ''))
  if (signs.length === 0) return ''
  return `****${signs.slice(-SHOWN).join('')}`
}
