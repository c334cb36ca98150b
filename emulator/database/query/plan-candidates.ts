import { isDocumentId } from '../document-id'
import { documentKey } from '../document-key'
import type { Collection } from '../engine/collection'
import type { IndexDefinition } from '../indexes/index-definition'
import { scalarKeyPart } from '../indexes/scalar-key-part'
import { type EqualityConditions, equalityConditions } from './equality-conditions'

/** Key parts per leading field of the index, as far as the query pins them down. */
const pinnedPrefix = (definition: IndexDefinition, conditions: EqualityConditions): string[][] => {
  const prefix: string[][] = []
  for (const { path, direction } of definition.fields) {
    const values = direction === '2dsphere' ? undefined : conditions.get(path)
    const parts = values?.flatMap((value) => scalarKeyPart(value) ?? [])
    if (!values || parts?.length !== values.length) break
    prefix.push(parts)
  }
  return prefix
}

/**
 * Keys of the documents a query can match, from `_id` or the index whose leading fields it pins down furthest.
 * Undefined: no index helps and everything must be scanned. The query still decides on every candidate.
 */
export const planCandidates = (
  collection: Collection,
  query: Record<string, unknown>,
): ReadonlySet<string> | undefined => {
  const conditions = equalityConditions(query)
  const ids = conditions.get('_id')
  if (ids?.every(isDocumentId)) return new Set(ids.filter(isDocumentId).map(documentKey))
  let best: { keys: () => Set<string>; depth: number } | undefined
  for (const index of collection.indexes.values()) {
    const prefix = pinnedPrefix(index.definition, conditions)
    if (prefix.length > (best?.depth ?? 0))
      best = { keys: () => index.candidates(prefix), depth: prefix.length }
  }
  return best?.keys()
}
