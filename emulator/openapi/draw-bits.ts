import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Bytes of a row. */
const ROW = 4
const GREY_OF_ONE_BIT = [1, 0, 0, 0, 0]

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  return Buffer.concat([word(data.byteLength), named, word(crc32(named))])
}

/** Bytes as a small PNG, a point for each bit. */
export function drawBits(bytes: Buffer): Buffer {
  const rows = Math.max(1, Math.ceil(bytes.byteLength / ROW))
  const points = Buffer.concat([bytes, Buffer.alloc(rows * ROW - bytes.byteLength)])
  const lines = Array.from({ length: rows }, (_, at) => [
    Buffer.of(0),
    points.subarray(at * ROW, (at + 1) * ROW),
  ]).flat()
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([word(ROW * 8), word(rows), Buffer.from(GREY_OF_ONE_BIT)])),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
