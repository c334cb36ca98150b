const LONGEST_QUOTE = 12

/** What stood in a cell, as far as a sentence needs it. */
export function quoteCell(text: string): string {
  const signs = Array.from(text)
  return `“${signs.slice(0, LONGEST_QUOTE).join('')}${signs.length > LONGEST_QUOTE ? '…' : ''}”`
}
