import { EJSON } from 'bson'
import { EMPTY_ARRAY_ENTRY } from './path-values'
import { scalarKeyPart } from './scalar-key-part'

/** A text for any indexed value; equal texts mean that MongoDB takes the values for equal. */
export const keyPart = (value: unknown): string => {
  if (value === undefined || value === null) return 'z'
  if (value === EMPTY_ARRAY_ENTRY) return 'u'
  return scalarKeyPart(value) ?? `o${EJSON.stringify({ value }, { relaxed: false })}`
}
