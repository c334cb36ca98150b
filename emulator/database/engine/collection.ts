import type { IndexDefinition } from '../indexes/index-definition'
import { SecondaryIndex } from '../indexes/secondary-index'
import type { StoredDocument } from '../stored-document'
import { ScanCount } from './scan-count'

export interface DocumentVersion {
  readonly commitTs: number
  /** Undefined: deleted at that commit. */
  readonly document: StoredDocument | undefined
}

/** Position of the newest version that a snapshot of `snapshotTs` sees, or -1. */
const newestUpTo = (chain: readonly DocumentVersion[], snapshotTs: number): number => {
  let position = chain.length - 1
  while (position >= 0 && (chain[position]?.commitTs ?? 0) > snapshotTs) position -= 1
  return position
}

/** One collection in memory: for every document the versions that some snapshot can still see. */
export class Collection {
  readonly indexes = new Map<string, SecondaryIndex>()
  readonly scans = new ScanCount()
  private readonly versions = new Map<string, DocumentVersion[]>()
  private live = 0

  constructor(
    readonly number: number,
    readonly name: string,
  ) {}

  /** How many documents the newest committed state has. */
  get count(): number {
    return this.live
  }

  keys(): Iterable<string> {
    return this.versions.keys()
  }

  newestDocuments(): readonly StoredDocument[] {
    return [...this.versions.values()].flatMap((chain) => {
      const document = chain.at(-1)?.document
      return document ? [document] : []
    })
  }

  newest(key: string): DocumentVersion | undefined {
    return this.versions.get(key)?.at(-1)
  }

  /** The document as it was at `snapshotTs`. */
  visible(key: string, snapshotTs: number): StoredDocument | undefined {
    const chain = this.versions.get(key) ?? []
    return chain[newestUpTo(chain, snapshotTs)]?.document
  }

  apply(key: string, document: StoredDocument | undefined, commitTs: number): void {
    const before = this.newest(key)?.document
    const chain = before === undefined ? this.startChain(key) : (this.versions.get(key) ?? [])
    chain.push({ commitTs, document })
    this.live += Number(document !== undefined) - Number(before !== undefined)
    for (const index of this.indexes.values()) index.apply(key, { before, after: document }, commitTs)
  }

  /** Drops versions that no snapshot at or after `oldestTs` can see; true when only one state is left. */
  prune(key: string, oldestTs: number): boolean {
    const chain = this.versions.get(key)
    if (!chain) return true
    const gone = chain.splice(0, Math.max(0, newestUpTo(chain, oldestTs)))
    const remaining = chain.flatMap(({ document }) => (document ? [document] : []))
    for (const { document } of gone) {
      if (document) for (const index of this.indexes.values()) index.forget(key, document, remaining)
    }
    const [only] = chain
    const settled = chain.length === 1 && only !== undefined && only.commitTs <= oldestTs
    if (settled && only.document === undefined) this.versions.delete(key)
    return settled
  }

  pruneUniqueOwners(oldestTs: number): void {
    for (const index of this.indexes.values()) index.owners?.prune(oldestTs)
  }

  /** Builds the index over everything there is; whether the data fits is for the caller to check. */
  addIndex(definition: IndexDefinition): SecondaryIndex {
    const index = new SecondaryIndex(definition)
    for (const [key, chain] of this.versions) {
      for (const { document } of chain.slice(0, -1)) if (document) index.addEntries(key, document)
      // Only newest versions own unique keys: another document may own by now what an older version had.
      const newest = chain.at(-1)
      if (newest) index.apply(key, { before: undefined, after: newest.document }, newest.commitTs)
    }
    this.indexes.set(definition.name, index)
    return index
  }

  clear(): void {
    this.versions.clear()
    this.live = 0
    for (const index of [...this.indexes.values()]) this.addIndex(index.definition)
  }

  /** A deleted document that comes back goes to the end of the natural order, as a new one does. */
  private startChain(key: string): DocumentVersion[] {
    const chain = this.versions.get(key) ?? []
    this.versions.delete(key)
    this.versions.set(key, chain)
    return chain
  }
}
