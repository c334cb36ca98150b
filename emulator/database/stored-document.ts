/** A document as kept in memory. It is shared by snapshots and never changed in place. */
export type StoredDocument = Readonly<Record<string, unknown>>
