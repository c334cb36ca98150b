import type { Sdk } from '../../support/sdk'

export type Database = Sdk['db']
export type Collection = ReturnType<Database['collection']>

export interface IndexWish {
  readonly name: string
  readonly fields: readonly (readonly [path: string, direction: '1' | '-1' | '2dsphere'])[]
  readonly unique?: boolean
}

/** A CloudBase environment under test. */
export interface Environment {
  readonly db: Database
  /** A new collection with these documents and indexes; it is gone after `close`. */
  readonly collection: (documents?: readonly object[], indexes?: readonly IndexWish[]) => Promise<Collection>
  readonly close: () => Promise<void>
}
