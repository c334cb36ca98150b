/** There is no such snapshot, or it cannot be restored; the message says why in a half sentence. */
export class SnapshotUnusable extends Error {
  override readonly name = 'SnapshotUnusable'
}
