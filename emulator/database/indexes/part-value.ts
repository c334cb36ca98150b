import { EJSON } from 'bson'
import { isRecord } from '../../wire/is-record'

const parseOther = (text: string): unknown => {
  const parsed: unknown = EJSON.parse(text, { relaxed: true })
  return isRecord(parsed) ? parsed.value : undefined
}

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  z: () => null,
  u: () => undefined,
  s: (text) => text,
  n: Number,
  b: (text) => text === 'true',
  d: (text) => new Date(Number(text)),
  o: parseOther,
}

/** The value a key part stands for; a missing field reads as null, an empty array as undefined, as they sort. */
export const partValue = (part: string): unknown => READERS[part.charAt(0)]?.(part.slice(1))
