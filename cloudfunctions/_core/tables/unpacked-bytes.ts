const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LONGEST_COMMENT = 65_535

/** Where the packed file's directory ends, searched from behind: a comment may follow. */
function endOfDirectory(content: Buffer): number {
  const first = Math.max(0, content.length - END_BYTES - LONGEST_COMMENT)
  for (let at = content.length - END_BYTES; at >= first; at -= 1)
    if (content.readUInt32LE(at) === END_OF_DIRECTORY) return at
  return -1
}

/**
 * To how many bytes a packed file says that it unpacks, by its directory: who unpacks it makes room for no more. Null
 * where it has no directory that can be read.
 */
export function unpackedBytes(content: Buffer): number | null {
  const end = endOfDirectory(content)
  if (end < 0) return null
  let at = content.readUInt32LE(end + 16)
  let bytes = 0
  for (let entries = content.readUInt16LE(end + 10); entries > 0; entries -= 1) {
    if (at + ENTRY_BYTES > content.length || content.readUInt32LE(at) !== ENTRY) return null
    bytes += content.readUInt32LE(at + 24)
    at +=
      ENTRY_BYTES +
      content.readUInt16LE(at + 28) +
      content.readUInt16LE(at + 30) +
      content.readUInt16LE(at + 32)
  }
  return bytes
}
