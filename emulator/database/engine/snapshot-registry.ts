import type { Collection } from './collection'

/** Knows which snapshots are being read, and drops document versions that none of them can see. */
export class SnapshotRegistry {
  private readonly readers = new Map<number, number>()
  /** Documents that kept an old version because a snapshot may still read it. */
  private readonly aged = new Map<Collection, Set<string>>()

  open(snapshotTs: number): void {
    this.readers.set(snapshotTs, (this.readers.get(snapshotTs) ?? 0) + 1)
  }

  close(snapshotTs: number): void {
    const left = (this.readers.get(snapshotTs) ?? 1) - 1
    if (left > 0) this.readers.set(snapshotTs, left)
    else this.readers.delete(snapshotTs)
    this.collectGarbage()
  }

  changed(collection: Collection, key: string): void {
    if (collection.prune(key, this.oldestTs()) && this.readers.size === 0) {
      collection.pruneUniqueOwners(this.oldestTs())
      return
    }
    const keys = this.aged.get(collection) ?? new Set()
    keys.add(key)
    this.aged.set(collection, keys)
  }

  forgetEverything(): void {
    this.aged.clear()
  }

  private oldestTs(): number {
    return Math.min(...this.readers.keys())
  }

  private collectGarbage(): void {
    const oldestTs = this.oldestTs()
    for (const [collection, keys] of this.aged) {
      for (const key of keys) if (collection.prune(key, oldestTs)) keys.delete(key)
      collection.pruneUniqueOwners(oldestTs)
      if (keys.size === 0) this.aged.delete(collection)
    }
  }
}
