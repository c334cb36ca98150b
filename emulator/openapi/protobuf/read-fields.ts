/** A field of a protobuf message: a number (varint) or bytes (length-delimited). */
export interface ProtobufField {
  readonly number: number
  readonly value: number | Buffer
}

/** The bytes are not a protobuf message. */
export class ProtobufFault extends Error {}

const MAX_VARINT_BYTES = 10
const VARINT = 0
const FIXED_64 = 1
const DELIMITED = 2
const FIXED_32 = 5

interface Cursor {
  readonly bytes: Buffer
  at: number
}

const take = (cursor: Cursor, length: number): Buffer => {
  const end = cursor.at + length
  if (end > cursor.bytes.byteLength) throw new ProtobufFault('a field ends behind its message')
  const taken = cursor.bytes.subarray(cursor.at, end)
  cursor.at = end
  return taken
}

const readVarint = (cursor: Cursor): number => {
  let value = 0n
  for (let position = 0; position < MAX_VARINT_BYTES; position += 1) {
    const [byte = 0] = take(cursor, 1)
    value |= BigInt(byte & 0x7f) << BigInt(7 * position)
    if (byte < 0x80) return Number(BigInt.asIntN(64, value))
  }
  throw new ProtobufFault('a number is too long')
}

const readLength = (cursor: Cursor): number => {
  const length = readVarint(cursor)
  if (length < 0) throw new ProtobufFault('a length is negative')
  return length
}

type Reader = (cursor: Cursor) => number | Buffer

const READERS: ReadonlyMap<number, Reader> = new Map<number, Reader>([
  [VARINT, readVarint],
  [FIXED_64, (cursor) => take(cursor, 8)],
  [DELIMITED, (cursor) => take(cursor, readLength(cursor))],
  [FIXED_32, (cursor) => take(cursor, 4)],
])

/** The fields of a message in their order; throws ProtobufFault. */
export const readFields = (bytes: Buffer): readonly ProtobufField[] => {
  const cursor: Cursor = { bytes, at: 0 }
  const fields: ProtobufField[] = []
  while (cursor.at < bytes.byteLength) {
    const tag = readVarint(cursor)
    const read = READERS.get(tag & 7)
    if (!read) throw new ProtobufFault(`the wire type ${tag & 7} is not known`)
    fields.push({ number: tag >>> 3, value: read(cursor) })
  }
  return fields
}
