import { databaseFailure } from '../database-failure'
import type { DocumentStore } from './document-store'

/** A store whose content can be exchanged while the emulator runs; until that is done it takes no changes. */
export class ReplaceableStore implements DocumentStore {
  private readonly underWay = new Set<Promise<void>>()
  private replacing = false

  constructor(private inner: DocumentStore) {}

  readonly collections: DocumentStore['collections'] = () => this.inner.collections()

  readonly documents: DocumentStore['documents'] = () => this.inner.documents()

  readonly commit: DocumentStore['commit'] = (records) => this.change(() => this.inner.commit(records))

  readonly saveCollection: DocumentStore['saveCollection'] = (collection) =>
    this.change(() => this.inner.saveCollection(collection))

  readonly removeCollection: DocumentStore['removeCollection'] = (number) =>
    this.change(() => this.inner.removeCollection(number))

  readonly clearDocuments: DocumentStore['clearDocuments'] = () =>
    this.change(() => this.inner.clearDocuments())

  readonly copyTo: DocumentStore['copyTo'] = (file) => this.inner.copyTo(file)

  readonly close: DocumentStore['close'] = () => this.inner.close()

  /**
   * Closes the store, lets `exchange` put another one in its place, and goes on with that one.
   * `adopt` runs in the same turn in which changes are taken again.
   */
  async replace(exchange: () => Promise<DocumentStore>, adopt: () => void): Promise<void> {
    this.replacing = true
    await Promise.allSettled(this.underWay)
    await this.inner.close()
    this.inner = await exchange()
    this.replacing = false
    adopt()
  }

  private async change(work: () => Promise<void>): Promise<void> {
    if (this.replacing) throw databaseFailure.stopped()
    const change = work()
    this.underWay.add(change)
    try {
      await change
    } finally {
      this.underWay.delete(change)
    }
  }
}
