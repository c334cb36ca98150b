import type { FigureCode } from './figure-table'

/** `late`: missed already. `short`: will be missed as things stand. `on_course`: reached, if what is arranged takes place. */
export const OUTLOOKS = { late: '已经超时', short: '还不够', on_course: '办成就够' } as const
export type OutlookCode = keyof typeof OUTLOOKS
export const OUTLOOK_CODES = Object.keys(OUTLOOKS) as [OutlookCode, ...OutlookCode[]]

/** Something that would close a gap, and can be opened. */
export type Closer = {
  readonly of: 'activity' | 'row' | 'order'
  readonly id: string
  readonly words: string
}

/** One sentence about one target of one place. */
export type ForecastLine = {
  readonly code: FigureCode
  readonly stationId: string | null
  readonly outlook: OutlookCode
  /** Until when something can be done; null: the plan sets no day. */
  readonly byMs: number | null
  readonly sentence: string
  readonly closers: readonly Closer[]
}

/** More of them help nobody to begin. */
export const MOST_CLOSERS = 5
