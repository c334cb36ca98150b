const writeVarint = (value: number): Buffer => {
  const bytes: number[] = []
  // A negative number is written as its 64-bit complement, as protobuf's int32 is.
  let rest = BigInt.asUintN(64, BigInt(value))
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80)
    rest >>= 7n
  }
  return Buffer.from([...bytes, Number(rest)])
}

/** One field: a number as a varint, a text or bytes with their length. */
export const writeField = (number: number, value: number | string | Buffer): Buffer => {
  if (typeof value === 'number') return Buffer.concat([writeVarint(number << 3), writeVarint(value)])
  const bytes = Buffer.from(value)
  return Buffer.concat([writeVarint((number << 3) | 2), writeVarint(bytes.byteLength), bytes])
}
