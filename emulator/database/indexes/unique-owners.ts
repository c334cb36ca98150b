export interface UniqueOwner {
  /** Key of the document that has the unique key now, or undefined after it was given up. */
  readonly documentKey: string | undefined
  /** When this owner came or the last one left. */
  readonly commitTs: number
}

/** Who owns each key of a unique index, in the newest committed state. */
export class UniqueOwners {
  private readonly owners = new Map<string, UniqueOwner>()
  private readonly released = new Set<string>()

  get(uniqueKey: string): UniqueOwner | undefined {
    return this.owners.get(uniqueKey)
  }

  claim(uniqueKey: string, documentKey: string, commitTs: number): void {
    this.owners.set(uniqueKey, { documentKey, commitTs })
    this.released.delete(uniqueKey)
  }

  release(uniqueKey: string, documentKey: string, commitTs: number): void {
    if (this.owners.get(uniqueKey)?.documentKey !== documentKey) return
    this.owners.set(uniqueKey, { documentKey: undefined, commitTs })
    this.released.add(uniqueKey)
  }

  /** Forgets released keys that no snapshot older than `oldestTs` can ask about. */
  prune(oldestTs: number): void {
    for (const uniqueKey of this.released) {
      const owner = this.owners.get(uniqueKey)
      if (owner && owner.commitTs > oldestTs) continue
      this.owners.delete(uniqueKey)
      this.released.delete(uniqueKey)
    }
  }
}
