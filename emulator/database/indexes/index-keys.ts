import { geoCells } from '../geo/geo-cells'
import type { StoredDocument } from '../stored-document'
import type { IndexField } from './index-definition'
import { keyPart } from './key-part'
import { valuesAtPath } from './path-values'

const NO_GEOMETRY = ['z']

const partsOf = (document: StoredDocument, field: IndexField): readonly string[] => {
  if (field.direction === '2dsphere') {
    const cells = geoCells(document, field.path)
    return cells.length === 0 ? NO_GEOMETRY : cells
  }
  return [...new Set(valuesAtPath(document, field.path).map(keyPart))]
}

/** Every entry a document has in an index: one list of parts per entry, several for arrays. */
export const indexKeys = (
  document: StoredDocument,
  fields: readonly IndexField[],
): readonly (readonly string[])[] => {
  let keys: readonly (readonly string[])[] = [[]]
  for (const field of fields) {
    const parts = partsOf(document, field)
    keys = keys.flatMap((key) => parts.map((part) => [...key, part]))
  }
  return keys
}
