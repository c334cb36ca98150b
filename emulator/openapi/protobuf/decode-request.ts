import { parseJson } from '../../wire/parse-json'
import { ProtobufFault, readFields } from './read-fields'

/** `CommApiData`: field 2 has the pairs, each with a key (1) and the JSON of its value (2). */
const OPENAPI_DATA = 2
const PAIRS = 1
const KEY = 1
const VALUE = 2

const submessages = (bytes: Buffer, number: number): readonly Buffer[] =>
  readFields(bytes).flatMap((field) =>
    field.number === number && Buffer.isBuffer(field.value) ? [field.value] : [],
  )

const readPair = (bytes: Buffer): readonly [string, unknown] => {
  const [key] = submessages(bytes, KEY)
  const [value] = submessages(bytes, VALUE)
  const parsed = parseJson((value ?? Buffer.alloc(0)).toString())
  if (!key || !parsed) throw new ProtobufFault('a pair has no key or its value is not JSON')
  return [key.toString(), parsed.value]
}

/** What `wx-server-sdk` sends for `cloud.openapi.<api>(data)`: the data; throws ProtobufFault. */
export const decodeRequest = (bytes: Buffer): Readonly<Record<string, unknown>> => {
  const pairs = submessages(bytes, OPENAPI_DATA).flatMap((data) => submessages(data, PAIRS))
  return Object.fromEntries(pairs.map(readPair))
}
