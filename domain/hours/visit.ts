import type { Reason } from '../order/reasons'

/** How an arrival came to be recorded. All of them are told by the server's clock but the last. */
export const VISIT_MEANS = {
  tap: '本人打卡',
  code: '扫码到达',
  office: '站里或队长代记',
  entry: '事后补记',
} as const
export type VisitMeans = keyof typeof VISIT_MEANS

/** One stay at the place of service, server time. */
export type Visit = {
  readonly inMs: number
  readonly outMs: number | null
  /** Absent: his own tap. */
  readonly by?: Exclude<VisitMeans, 'tap'>
  /** Who wrote it down, where that was somebody else, or it was written down later. */
  readonly writtenBy?: string
  /** When it was written down later; absent for what was written down before this was kept. */
  readonly writtenAtMs?: number
  /** Why it was written down later. */
  readonly reason?: Reason
  /** Set when nobody said 「做完了」: the end is the planned one, and the visit measures nothing. */
  readonly endAssumed?: true
  /** What the phone's clock said at the tap, where the tap reached the server later: a hint, never a measure. */
  readonly inHintMs?: number
  readonly outHintMs?: number
}

/** Nobody has measured it: written down later, its end assumed, or told by a tap that came when he may long have been gone. */
export const isUnmeasured = ({ by, endAssumed, outHintMs }: Visit): boolean =>
  by === 'entry' || endAssumed === true || outHintMs !== undefined

/** When he came, by all that is known: written down later, told by his phone where the tap came late, or heard by the server. */
export const arrivalMs = ({ inMs, inHintMs }: Pick<Visit, 'inMs' | 'inHintMs'>): number => inHintMs ?? inMs

/** When the server heard of it; where that was not kept not before it was over. */
export const heardAtMs = ({ by, inMs, outMs, writtenAtMs }: Visit): number =>
  by === 'entry' ? (writtenAtMs ?? outMs ?? inMs) : inMs

/** His arrival was told afterwards; the server's clock has not heard it. */
export const isToldLater = ({ by, inHintMs }: Pick<Visit, 'by' | 'inHintMs'>): boolean =>
  by === 'entry' || inHintMs !== undefined

/** From when to when he was there by all that is known; open visits have no length yet. */
export const knownSpan = (visit: Visit): { readonly inMs: number; readonly outMs: number } | null => {
  if (visit.outMs === null) return null
  const inMs = arrivalMs(visit)
  return { inMs, outMs: Math.max(inMs, visit.outHintMs ?? visit.outMs) }
}

/** When the last of these visits was over, by all that is known of it; null while none has ended. */
export const lastEndMs = (visits: readonly Visit[]): number | null => {
  const ends = visits.flatMap((visit) => knownSpan(visit)?.outMs ?? [])
  return ends.length === 0 ? null : Math.max(...ends)
}
