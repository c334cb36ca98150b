/** What stands before the signs in the picture, so that other cards are told apart. */
const PREFIX = 'STSZY:'
const SIGNS = /^[2-9A-HJ-NP-Z]{10}$/

export const placeCodeText = (id: string): string => `${PREFIX}${id}`

/** The code in what was scanned or typed; null when it is none of ours. */
export function readPlaceCode(text: string): string | null {
  const signs = text.trim().toUpperCase().replace(PREFIX, '').replace(/[\s-]/g, '')
  return SIGNS.test(signs) ? signs : null
}
