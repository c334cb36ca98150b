const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What a decoder needs; whatever tells of place, time or program is none of it. */
const KEPT_CHUNKS = ['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND']

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))

const numberAt = (bytes: Uint8Array, at: number): number =>
  bytes.subarray(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0)

/** A PNG with nothing in it but the picture, likewise. Null where it is none, or is broken. */
export function cleanPng(bytes: Uint8Array): readonly Uint8Array[] | null {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return null
  const kept = [bytes.subarray(0, SIGNATURE.length)]
  let at = SIGNATURE.length
  let drawn = false
  while (at + 12 <= bytes.length) {
    const name = nameAt(bytes, at + 4)
    const end = at + 12 + numberAt(bytes, at)
    if (end > bytes.length) return null
    if (KEPT_CHUNKS.includes(name)) kept.push(bytes.subarray(at, end))
    drawn ||= name === 'IDAT'
    if (name === 'IEND') return drawn ? kept : null
    at = end
  }
  return null
}
