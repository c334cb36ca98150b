/** `CommApiData` and `CommOpenApiResp` of wx-server-sdk, as far as an open API needs them. */
const OPENAPI_DATA = 2
const PAIRS = 1
const KEY = 1
const VALUE = 2
const RESP_DATA = 1

const DELIMITED = 2

function varint(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)]
}

const field = (number: number, content: string | Buffer): Buffer => {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from([(number << 3) | DELIMITED, ...varint(bytes.length)]), bytes])
}

/** The parameters of an open API, each as JSON, as the platform takes them. */
export const encodeOpenApi = (parameters: Readonly<Record<string, unknown>>): Buffer =>
  field(
    OPENAPI_DATA,
    Buffer.concat(
      Object.entries(parameters).map(([key, value]) =>
        field(PAIRS, Buffer.concat([field(KEY, key), field(VALUE, JSON.stringify(value))])),
      ),
    ),
  )

/** WeChat's own answer within the platform's, JSON or a picture; null where the platform gave none. */
export function decodeOpenApi(bytes: Buffer): Buffer | null {
  let at = 0
  const read = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.readUInt8(at)
      at += 1
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
  }
  while (at < bytes.length) {
    const tag = read()
    if ((tag & 7) !== DELIMITED) {
      read()
      continue
    }
    const length = read()
    const content = bytes.subarray(at, at + length)
    at += length
    if (tag >>> 3 === RESP_DATA) return content
  }
  return null
}
