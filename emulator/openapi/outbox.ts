const MAX_ENTRIES = 10_000

export interface OutboxEntry {
  readonly id: string
  readonly atMs: number
  /** The API that was called, or the event that WeChat sent. */
  readonly api: string
  readonly openid: string | undefined
  readonly request: object
  readonly reply: object
}

/** The newest of these entries, as many as an outbox keeps. */
export const trimOutbox = (entries: readonly OutboxEntry[]): readonly OutboxEntry[] =>
  entries.slice(-MAX_ENTRIES)

/** Everything that went to WeChat or came from it, refused or not; the oldest are dropped beyond 10,000. */
export class Outbox {
  private readonly kept: OutboxEntry[]

  constructor(
    kept: readonly OutboxEntry[],
    private readonly onAdded: (entry: OutboxEntry) => void,
  ) {
    this.kept = [...kept]
  }

  add(entry: OutboxEntry): void {
    this.onAdded(entry)
    this.kept.push(entry)
    if (this.kept.length > MAX_ENTRIES) this.kept.shift()
  }

  entries({ api, openid }: { readonly api?: string; readonly openid?: string }): readonly OutboxEntry[] {
    return this.kept.filter(
      (entry) =>
        (api === undefined || entry.api === api) && (openid === undefined || entry.openid === openid),
    )
  }
}
