import type { StoredDocument } from '../stored-document'
import type { IndexDefinition } from './index-definition'
import { indexKeys, uniqueKeys } from './index-keys'
import { type IndexGroup, type LevelChoice, LookupTree } from './lookup-tree'
import type { ValueRange } from './sorted-parts'
import { UniqueOwners } from './unique-owners'

/**
 * A declared index. The look-up tree holds the entries of every version still visible to a snapshot,
 * so a look-up finds candidates only; the unique owners describe the newest committed state.
 */
export class SecondaryIndex {
  readonly owners: UniqueOwners | undefined
  private readonly tree = new LookupTree()
  private severalEntries = false

  constructor(readonly definition: IndexDefinition) {
    this.owners = definition.unique ? new UniqueOwners() : undefined
  }

  uniqueKeysOf(document: StoredDocument | undefined): ReadonlySet<string> {
    if (!this.definition.unique || document === undefined) return new Set()
    return uniqueKeys(document, this.definition.fields)
  }

  /** True once any document had several entries, because of an array or a large geometry. */
  get isMultikey(): boolean {
    return this.severalEntries
  }

  candidates(choices: readonly LevelChoice[]): Set<string> {
    return this.tree.find(choices)
  }

  /** Candidates below one leading key, by the value of the next field. */
  walk(prefix: readonly string[], direction: 1 | -1, range: ValueRange | undefined): Iterable<IndexGroup> {
    return this.tree.walk(prefix, direction, range)
  }

  /** Whether the document, as it is, has an entry with these leading parts. */
  holds(document: StoredDocument, leading: readonly string[]): boolean {
    return this.entriesOf(document).some((parts) =>
      leading.every((part, position) => parts[position] === part),
    )
  }

  /** Makes a version findable; whose unique keys they are does not change. */
  addEntries(documentKey: string, document: StoredDocument): void {
    const entries = this.entriesOf(document)
    if (entries.length > 1) this.severalEntries = true
    for (const parts of entries) this.tree.add(parts, documentKey)
  }

  apply(
    documentKey: string,
    change: { before: StoredDocument | undefined; after: StoredDocument | undefined },
    commitTs: number,
  ): void {
    if (change.after) this.addEntries(documentKey, change.after)
    if (!this.owners) return
    const before = this.uniqueKeysOf(change.before)
    const after = this.uniqueKeysOf(change.after)
    for (const key of before) if (!after.has(key)) this.owners.release(key, documentKey, commitTs)
    for (const key of after) if (!before.has(key)) this.owners.claim(key, documentKey, commitTs)
  }

  /** Drops the entries of a version nobody can see any more, except those a remaining version shares. */
  forget(documentKey: string, gone: StoredDocument, remaining: readonly StoredDocument[]): void {
    const kept = new Set(
      remaining.flatMap((document) => this.entriesOf(document).map((e) => JSON.stringify(e))),
    )
    for (const parts of this.entriesOf(gone)) {
      if (!kept.has(JSON.stringify(parts))) this.tree.remove(parts, documentKey)
    }
  }

  private entriesOf(document: StoredDocument): readonly (readonly string[])[] {
    return indexKeys(document, this.definition.fields)
  }
}
