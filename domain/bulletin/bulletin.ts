import type { WordsVerdict } from '../order/words-check'
import type { BulletinKind, BulletinStatus } from './bulletin-lifecycle'

/** What a unit has written. */
export type BulletinWords = {
  readonly kind: BulletinKind
  readonly title: string
  readonly text: string
}

/** One piece of news from a station, or from the town's own office, and what the town made of it. */
export type Bulletin = BulletinWords & {
  readonly id: string
  readonly townId: string
  /** Null: the town's office itself (镇实践所). */
  readonly stationId: string | null
  /** The activity that it tells of; absent: of none. */
  readonly activityId?: string
  readonly by: string
  /** When it was first handed in: the month for which it counts. */
  readonly atMs: number
  readonly version: number
  /** What the platform said of the words as they stand. */
  readonly words: Exclude<WordsVerdict, 'risky'>
  readonly status: BulletinStatus
  /** The last decision; null while there was none. */
  readonly decided: { readonly by: string; readonly atMs: number; readonly reason: string } | null
}
