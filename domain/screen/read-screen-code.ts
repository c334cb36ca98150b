const SIGNS = /^[2-9A-HJ-NP-Z]{10}$/

/** The code in what somebody typed with a remote control; null when it cannot be one. */
export function readScreenCode(text: string): string | null {
  const signs = text.toUpperCase().replace(/[\s-]/g, '')
  return SIGNS.test(signs) ? signs : null
}

/** AB2D-EFG4-HJ: as one reads it out. */
export const sayScreenCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''
