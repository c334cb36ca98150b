/**
 * Who the app's user is whose own id it has, where he was registered before he ever opened it (ADR 0005). Written once;
 * holds while that person is here.
 */
export type PersonLink = {
  readonly id: string
  readonly townId: string
  readonly personId: string
  readonly atMs: number
  /** `phone`: WeChat has said that the telephone in the record is his. `office`: the office knows him. */
  readonly proof: 'phone' | 'office'
  /** Himself, or who holds the office. */
  readonly by: string
}
