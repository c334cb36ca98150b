import { EMPTY_ARRAY_ENTRY, valuesAtPath } from '../indexes/path-values'
import type { StoredDocument } from '../stored-document'

const shown = (value: unknown): string => {
  if (value === undefined || value === null) return 'null'
  if (value === EMPTY_ARRAY_ENTRY) return 'undefined'
  if (value instanceof Date) return `new Date(${value.getTime()})`
  return JSON.stringify(value)
}

/** MongoDB's sentence for a second document with the same unique key. */
export const duplicateKeyText = (
  namespace: string,
  index: { readonly name: string; readonly fields: readonly { readonly path: string }[] },
  document: StoredDocument,
): string => {
  const key = index.fields.map(({ path }) => `: ${shown(valuesAtPath(document, path)[0])}`).join(', ')
  return `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: { ${key} }`
}
