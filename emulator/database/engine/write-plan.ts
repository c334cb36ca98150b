import type { CollectionView } from './collection-view'
import type { DocumentChange } from './document-change'

/** Opens a collection for reading; throws DATABASE_COLLECTION_NOT_EXIST. */
export type OpenCollection = (name: string) => CollectionView

export interface PlannedWrite<Result> {
  readonly changes: readonly DocumentChange[]
  readonly result: Result
}

/** Works out a write from what the writer sees. It may be called again when the data changed meanwhile. */
export type WritePlan<Result> = (open: OpenCollection) => PlannedWrite<Result>
