const MARK = 0xff
const START = 0xd8
const END = 0xd9
const SCAN = 0xda
/** What a decoder needs beside tables and frames: JFIF, and Adobe's note about colours. */
const KEPT_APPLICATION_SEGMENTS = [0xe0, 0xee]

const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef
const isComment = (marker: number): boolean => marker === 0xfe
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7

const isKept = (marker: number): boolean =>
  marker !== MARK &&
  !isComment(marker) &&
  (!isApplication(marker) || KEPT_APPLICATION_SEGMENTS.includes(marker))

/** Where the compressed part that begins here ends: at the next marker that is no restart and no escaped byte. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === MARK && next !== 0 && next !== MARK && !isRestart(next)) return at
  }
  return -1
}

type Part = { readonly marker: number; readonly end: number }

/** The segment that begins here, with the compressed part behind it where it has one; null: nothing that can be read. */
function partAt(bytes: Uint8Array, at: number): Part | null {
  const marker = bytes[at + 1] ?? 0
  if (bytes[at] !== MARK || marker === 0) return null
  // Bytes that fill up stand before a marker.
  if (marker === MARK) return { marker, end: at + 1 }
  if (marker === END) return { marker, end: at + 2 }
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
  const behind = at + 2 + length
  const end = marker === SCAN ? endOfScan(bytes, behind) : behind
  return length >= 2 && end > 0 && end <= bytes.length ? { marker, end } : null
}

/**
 * A JPEG with nothing in it but the picture: no EXIF (place, time, telephone), no thumbnails, no comments, nothing behind
 * its end. Null where it is none, or is broken.
 */
export function cleanJpeg(bytes: Uint8Array): readonly Uint8Array[] | null {
  if (bytes[0] !== MARK || bytes[1] !== START) return null
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  let scanned = false
  for (let part = partAt(bytes, at); part; part = partAt(bytes, at)) {
    const { marker, end } = part
    if (isKept(marker)) kept.push(bytes.subarray(at, end))
    if (marker === END) return scanned ? kept : null
    scanned ||= marker === SCAN
    at = end
  }
  return null
}
