import { isDocumentId } from '../document-id'
import type { Collection } from '../engine/collection'
import type { SecondaryIndex } from '../indexes/secondary-index'
import type { ValueRange } from '../indexes/sorted-parts'
import { equalityConditions } from './equality-conditions'
import { isPinned, pinnedParts } from './plan-candidates'
import { rangeCondition } from './range-conditions'

/** An index whose entries lie in the wanted order below one leading key. */
export interface IndexWalk {
  readonly index: SecondaryIndex
  readonly prefix: readonly string[]
  readonly direction: 1 | -1
  readonly range: ValueRange | undefined
}

type Order = Readonly<Record<string, unknown>>

const walkBy = (
  index: SecondaryIndex,
  query: Record<string, unknown>,
  order: Order,
): IndexWalk | undefined => {
  if (index.isMultikey) return undefined
  const conditions = equalityConditions(query)
  const prefix: string[] = []
  const fields = [...index.definition.fields]
  for (let field = fields.shift(); field; field = fields.shift()) {
    const { path, direction } = field
    if (direction === '2dsphere') return undefined
    const parts = pinnedParts(conditions, path)
    const [part] = parts ?? []
    if (parts?.length === 1 && part !== undefined) {
      prefix.push(part)
      continue
    }
    const [first, wanted] = Object.entries(order)[0] ?? []
    if (first !== path || parts || (wanted !== 1 && wanted !== -1)) return undefined
    return { index, prefix, direction: wanted, range: rangeCondition(query, { path, isMultikey: false }) }
  }
  return undefined
}

/** The index to walk for a sorted query, the one with the longest leading key; undefined when none is in order. */
export const planWalk = (
  collection: Collection,
  query: Record<string, unknown>,
  order: Order,
): IndexWalk | undefined => {
  if (equalityConditions(query).get('_id')?.every(isDocumentId)) return undefined
  let best: IndexWalk | undefined
  for (const index of collection.indexes.values()) {
    const walk = walkBy(index, query, order)
    if (walk && walk.prefix.length >= (best?.prefix.length ?? 0)) best = walk
  }
  // To walk everything in order is worse than to sort the few that another index leaves.
  return best?.prefix.length === 0 && isPinned(collection, query) ? undefined : best
}
