import { isDocumentId } from '../document-id'
import { documentKey } from '../document-key'
import type { Collection } from '../engine/collection'
import type { NearCondition } from '../geo/near-condition'
import { keyPart } from '../indexes/key-part'
import type { LevelChoice } from '../indexes/lookup-tree'
import { scalarKeyPart } from '../indexes/scalar-key-part'
import type { SecondaryIndex } from '../indexes/secondary-index'
import { type EqualityConditions, equalityConditions } from './equality-conditions'
import { geoChoice, nearChoice } from './geo-condition'
import { rangeCondition } from './range-conditions'

interface IndexUse {
  readonly index: SecondaryIndex
  readonly choices: readonly LevelChoice[]
  readonly worth: number
}

const WORTH = { parts: 3, test: 2, range: 1 } satisfies Record<LevelChoice['kind'], number>

/** The key parts a field must have one of, when equality alone decides. */
export const pinnedParts = (conditions: EqualityConditions, path: string): readonly string[] | undefined => {
  const values = conditions.get(path)
  const parts = values?.flatMap((value) => (value === null ? keyPart(null) : (scalarKeyPart(value) ?? [])))
  return parts && parts.length === values?.length ? parts : undefined
}

interface Wanted {
  readonly query: Record<string, unknown>
  readonly near: NearCondition | undefined
  readonly conditions: EqualityConditions
}

const choicesFor = (index: SecondaryIndex, { query, near, conditions }: Wanted): readonly LevelChoice[] => {
  const choices: LevelChoice[] = []
  for (const { path, direction } of index.definition.fields) {
    if (direction === '2dsphere') {
      const cells = near?.path === path ? nearChoice(near) : geoChoice(query, path)
      if (!cells) break
      choices.push(cells)
      continue
    }
    const parts = pinnedParts(conditions, path)
    const range = parts ? undefined : rangeCondition(query, { path, isMultikey: index.isMultikey })
    if (parts) choices.push({ kind: 'parts', parts })
    else if (range) choices.push({ kind: 'range', range })
    if (!parts) break
  }
  return choices
}

const bestUse = (collection: Collection, query: Record<string, unknown>, near?: NearCondition) => {
  const conditions = equalityConditions(query)
  let best: IndexUse | undefined
  for (const index of collection.indexes.values()) {
    const choices = choicesFor(index, { query, near, conditions })
    const worth = choices.reduce((sum, { kind }) => sum + WORTH[kind], 0)
    if (worth > (best?.worth ?? 0)) best = { index, choices, worth }
  }
  return best
}

/** Whether an index narrows a query down to certain values or places of its first field. */
export const isPinned = (collection: Collection, query: Record<string, unknown>): boolean =>
  (bestUse(collection, query)?.choices[0]?.kind ?? 'range') !== 'range'

/**
 * Keys of the documents a query can match, from `_id` or the index that narrows it down most.
 * Undefined: no index helps and everything must be scanned. The query still decides on every candidate.
 */
export const planCandidates = (
  collection: Collection,
  query: Record<string, unknown>,
  near?: NearCondition,
): ReadonlySet<string> | undefined => {
  const ids = equalityConditions(query).get('_id')
  if (ids?.every(isDocumentId)) return new Set(ids.filter(isDocumentId).map(documentKey))
  const best = bestUse(collection, query, near)
  return best?.index.candidates(best.choices)
}
