import { geoKeyProblem } from '../indexes/geo-key-problem'
import type { SecondaryIndex } from '../indexes/secondary-index'
import type { DocumentChange } from './document-change'
import { ID_INDEX } from './id-index'

export interface IndexName {
  readonly name: string
  readonly fields: readonly { readonly path: string }[]
}

/** Why a write cannot be made although its locks were free. */
export type WriteObstacle =
  | { readonly kind: 'conflict' }
  | { readonly kind: 'duplicate'; readonly change: DocumentChange; readonly index: IndexName }
  | { readonly kind: 'no-geometry'; readonly change: DocumentChange; readonly detail: string }

export interface WriterView {
  /** Undefined for a writer outside any transaction, who sees the newest state. */
  readonly snapshotTs: number | undefined
  /** The writer's earlier changes, not yet committed, newest per document. */
  readonly staged: readonly DocumentChange[]
}

const CONFLICT: WriteObstacle = { kind: 'conflict' }

const isNewer = (commitTs: number, snapshotTs: number | undefined): boolean =>
  snapshotTs !== undefined && commitTs > snapshotTs

const documentObstacle = (
  change: DocumentChange,
  snapshotTs: number | undefined,
): WriteObstacle | undefined => {
  const newest = change.collection.newest(change.key)
  if (newest && isNewer(newest.commitTs, snapshotTs)) return CONFLICT
  const duplicate = change.mustBeNew && change.before !== undefined
  return duplicate ? { kind: 'duplicate', change, index: ID_INDEX } : undefined
}

const geoObstacle = (change: DocumentChange): WriteObstacle | undefined => {
  for (const { definition } of change.collection.indexes.values()) {
    const detail = change.after && geoKeyProblem(change.after.document, definition)
    if (detail !== undefined) return { kind: 'no-geometry', change, detail }
  }
  return undefined
}

const doubledInsert = (changes: readonly DocumentChange[]): WriteObstacle | undefined => {
  const seen = new Set<string>()
  for (const change of changes) {
    const name = `${change.collection.number}/${change.key}`
    if (seen.has(name)) return { kind: 'duplicate', change, index: ID_INDEX }
    seen.add(name)
  }
  return undefined
}

/** Which pending change claims which unique key, or the first key that two of them claim. */
const claimedKeys = (
  index: SecondaryIndex,
  latest: Iterable<DocumentChange>,
): Map<string, DocumentChange> | WriteObstacle => {
  const claims = new Map<string, DocumentChange>()
  for (const change of latest) {
    for (const uniqueKey of index.uniqueKeysOf(change.after?.document)) {
      if (claims.has(uniqueKey)) return { kind: 'duplicate', change, index: index.definition }
      claims.set(uniqueKey, change)
    }
  }
  return claims
}

const uniqueObstacle = (
  index: SecondaryIndex,
  changes: readonly DocumentChange[],
  view: WriterView,
): WriteObstacle | undefined => {
  const latest = new Map([...view.staged, ...changes].map((change) => [change.key, change]))
  const claims = claimedKeys(index, latest.values())
  if (!(claims instanceof Map)) return claims
  for (const [uniqueKey, change] of claims) {
    const owner = index.owners?.get(uniqueKey)
    if (!owner || owner.documentKey === change.key) continue
    const decidedByOwnChanges = owner.documentKey !== undefined && latest.has(owner.documentKey)
    if (decidedByOwnChanges) continue
    if (isNewer(owner.commitTs, view.snapshotTs)) return CONFLICT
    if (owner.documentKey !== undefined) return { kind: 'duplicate', change, index: index.definition }
  }
  return undefined
}

/** The first reason why `changes` cannot be made; the caller holds their locks. */
export const findObstacle = (
  changes: readonly DocumentChange[],
  view: WriterView,
): WriteObstacle | undefined => {
  for (const change of changes) {
    const obstacle = documentObstacle(change, view.snapshotTs) ?? geoObstacle(change)
    if (obstacle) return obstacle
  }
  const doubled = doubledInsert(changes)
  if (doubled) return doubled
  for (const collection of new Set(changes.map((change) => change.collection))) {
    const own = changes.filter((change) => change.collection === collection)
    const staged = view.staged.filter((change) => change.collection === collection)
    for (const index of collection.indexes.values()) {
      if (!index.owners) continue
      const obstacle = uniqueObstacle(index, own, { snapshotTs: view.snapshotTs, staged })
      if (obstacle) return obstacle
    }
  }
  return undefined
}
