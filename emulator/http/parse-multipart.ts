const LINE_END = '\r\n'
const NAME = /[;\s]name="([^"]*)"/i

const boundaryOf = (contentType: string): string | undefined => {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  return quoted ?? plain
}

const readPart = (part: Buffer): readonly [string, Buffer] | undefined => {
  const headEnd = part.indexOf(LINE_END + LINE_END)
  if (headEnd < 0) return undefined
  const name = NAME.exec(part.subarray(0, headEnd).toString())?.[1]
  return name === undefined ? undefined : [name, part.subarray(headEnd + 2 * LINE_END.length)]
}

/** The bytes between the delimiters; undefined when the last delimiter is missing. */
const splitParts = (body: Buffer, delimiter: string): readonly Buffer[] | undefined => {
  const parts: Buffer[] = []
  // So that the first delimiter is found the same way as all others.
  const text = Buffer.concat([Buffer.from(LINE_END), body])
  let at = text.indexOf(delimiter)
  while (at >= 0) {
    const start = at + delimiter.length
    if (text.subarray(start, start + 2).toString() === '--') return parts
    const end = text.indexOf(delimiter, start)
    if (end >= 0) parts.push(text.subarray(start + LINE_END.length, end))
    at = end
  }
  return undefined
}

/** The fields of a `multipart/form-data` body by name, or undefined when it is malformed. */
export const parseMultipart = (
  contentType: string,
  body: Buffer,
): ReadonlyMap<string, Buffer> | undefined => {
  const boundary = boundaryOf(contentType)
  const parts = boundary === undefined ? undefined : splitParts(body, `${LINE_END}--${boundary}`)
  const fields = parts?.map(readPart)
  if (!fields) return undefined
  const named = fields.filter((field) => field !== undefined)
  return named.length === fields.length ? new Map(named) : undefined
}
