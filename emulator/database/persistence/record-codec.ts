import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

const CHECKSUM_BYTES = 4
const COLLECTION_NUMBER_BYTES = 4
/** The store's own limit on keys is a little under 2 kB. */
const MAX_PLAIN_KEY_BYTES = 1024

/** Prefixes a value with its checksum. */
const seal = (bytes: Uint8Array): Buffer => {
  const sealed = Buffer.allocUnsafe(CHECKSUM_BYTES + bytes.byteLength)
  sealed.writeUInt32LE(crc32(bytes), 0)
  sealed.set(bytes, CHECKSUM_BYTES)
  return sealed
}

/** The value without its checksum, or undefined when they do not agree. */
const open = (sealed: Uint8Array): Uint8Array | undefined => {
  if (sealed.byteLength < CHECKSUM_BYTES) return undefined
  const buffer = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const bytes = buffer.subarray(CHECKSUM_BYTES)
  return crc32(bytes) === buffer.readUInt32LE(0) ? bytes : undefined
}

const collectionKey = (collectionNumber: number): Buffer => {
  const key = Buffer.alloc(COLLECTION_NUMBER_BYTES)
  key.writeUInt32BE(collectionNumber, 0)
  return key
}

/** Documents of one collection lie together; an over-long id is replaced by its hash. */
const documentKey = (collectionNumber: number, key: string): Buffer => {
  const plain = Buffer.from(key)
  const short =
    plain.byteLength <= MAX_PLAIN_KEY_BYTES
      ? plain
      : Buffer.from(`h${createHash('sha256').update(key).digest('hex')}`)
  return Buffer.concat([collectionKey(collectionNumber), short])
}

/** The reverse of the first part of `documentKey`. */
const collectionNumberOf = (recordKey: Uint8Array): number =>
  Buffer.from(recordKey.buffer, recordKey.byteOffset, recordKey.byteLength).readUInt32BE(0)

/** How keys and values are laid out in the store. */
export const recordCodec = { seal, open, collectionKey, documentKey, collectionNumberOf }
