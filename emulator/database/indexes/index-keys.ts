import { geoCells } from '../geo/geo-cells'
import { locationsAt } from '../geo/locations-at'
import type { StoredDocument } from '../stored-document'
import type { IndexField } from './index-definition'
import { keyPart } from './key-part'
import { valuesAtPath } from './path-values'

const NO_GEOMETRY = ['z']

/** The parts a field of geometries gives to an entry. */
type GeoParts = (document: StoredDocument, path: string) => readonly string[]

const partsOf = (document: StoredDocument, field: IndexField, geoParts: GeoParts): readonly string[] => {
  if (field.direction === '2dsphere') {
    const parts = geoParts(document, field.path)
    return parts.length === 0 ? NO_GEOMETRY : parts
  }
  return [...new Set(valuesAtPath(document, field.path).map(keyPart))]
}

const wholeGeometries: GeoParts = (document, path) =>
  locationsAt.lenient(document, path).map(({ stored }) => keyPart(stored))

/** Every entry a document has in an index: one list of parts per entry, several for arrays. */
export const indexKeys = (
  document: StoredDocument,
  fields: readonly IndexField[],
  geoParts: GeoParts = geoCells,
): readonly (readonly string[])[] => {
  let keys: readonly (readonly string[])[] = [[]]
  for (const field of fields) {
    const parts = partsOf(document, field, geoParts)
    keys = keys.flatMap((key) => parts.map((part) => [...key, part]))
  }
  return keys
}

/** What no two documents may share in a unique index: geometries as they are, not the cells they lie in. */
export const uniqueKeys = (document: StoredDocument, fields: readonly IndexField[]): ReadonlySet<string> =>
  new Set(indexKeys(document, fields, wholeGeometries).map((parts) => JSON.stringify(parts)))
