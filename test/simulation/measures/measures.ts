import type { FiveMustCode } from '../../../domain/service/five-must-arrive'

/** The numbers of one simulated year; shares from 0 to 1, times in minutes, ways in metres. */
export type Measures = {
  /** Everything that became an order. */
  readonly orders: number
  readonly cancelledByRequester: number
  readonly refusedWishes: number
  /** Orders that were not cancelled: what shares are of. */
  readonly wanted: number
  readonly servedShare: number
  /** Served by those whom the first wave asked. */
  readonly firstPassShare: number
  /** Served, but by fewer than were asked for. */
  readonly servedByFewerShare: number
  readonly unmet: readonly { readonly reason: string; readonly orders: number }[]
  /** Why they were not served: nobody could be asked, or what those said who were. */
  readonly unmetBecause: readonly { readonly reason: string; readonly orders: number }[]
  readonly acceptMinutes: {
    readonly p50: number | null
    readonly p90: number | null
    readonly twentieths: readonly number[]
  }
  readonly distanceMeters: { readonly p50: number | null; readonly p90: number | null; readonly mean: number }
  readonly sameVillageShare: number
  readonly asksPerOrder: number
  readonly asksPerServed: number
  readonly wavesPerOrder: number
  readonly waves: readonly { readonly waves: number; readonly orders: number }[]
  readonly escalatedOrders: number
  readonly escalations: number
  readonly noShows: number
  readonly givenBack: number
  readonly forgotten: number
  readonly fiveMust: FiveMustMeasures
  readonly volunteers: VolunteerMeasures
  readonly byWeek: readonly WeekMeasures[]
  readonly byTeam: readonly TeamMeasures[]
}

export type FiveMustMeasures = {
  readonly orders: number
  readonly arrivedShare: number
  readonly inTimeShare: number
  readonly byKind: readonly {
    readonly kind: FiveMustCode
    readonly orders: number
    readonly arrivedShare: number
    readonly inTimeShare: number
  }[]
}

export type VolunteerMeasures = {
  readonly count: number
  /** Gini coefficient of confirmed minutes. */
  readonly loadGini: number
  /** The same among those who answer at all. */
  readonly loadGiniOfAnswering: number
  readonly idleShare: number
  readonly medianHours: number
  readonly targetShare: number
  /** Volunteers by hours of the year, two hours a bin, the last one open. */
  readonly hourBins: readonly number[]
  readonly lorenz: readonly number[]
}

export type WeekMeasures = {
  readonly firstPass: number
  readonly later: number
  readonly unmet: number
}

export type TeamMeasures = {
  readonly teamId: string
  readonly name: string
  /** Orders that are this team's work. */
  readonly orders: number
  readonly served: number
  readonly acceptP50: number | null
  readonly acceptP90: number | null
  /** Who served most through this team. */
  readonly busiest: readonly string[]
}
