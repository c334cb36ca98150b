/** 志愿服务条例 art. 21: nobody who is served pays. What a report of the contrary came to. */
export const CHARGE_OUTCOMES = {
  established: '查实了',
  not_established: '没有查到实据',
  misunderstanding: '是误会',
} as const

export type ChargeOutcome = keyof typeof CHARGE_OUTCOMES

export const CHARGE_OUTCOME_CODES = Object.keys(CHARGE_OUTCOMES) as [ChargeOutcome, ...ChargeOutcome[]]

/** 「向我收费了」: one for each order. The town looks into it; whom it is about does not learn who said it. */
export type ChargeReport = {
  readonly id: string
  readonly townId: string
  readonly stationId: string
  readonly orderId: string
  readonly title: string
  readonly number: string
  /** Everybody who had a place in that order. */
  readonly volunteers: readonly { readonly id: string; readonly name: string }[]
  /** Null where nobody is registered who could read what came of it. */
  readonly reportedBy: string | null
  /** Who wrote it down from the telephone; null: said by himself. */
  readonly heardBy: string | null
  readonly text: string
  readonly atMs: number
  /** To be settled by then. */
  readonly dueAtMs: number
  /** Next instant at which the town is reminded; null: it is closed. */
  readonly remindAtMs: number | null
  readonly taken: { readonly by: string; readonly name: string; readonly atMs: number } | null
  readonly closed: {
    readonly outcome: ChargeOutcome
    readonly text: string
    /** Who charged, where that is established. */
    readonly volunteerIds: readonly string[]
    readonly by: string
    readonly atMs: number
  } | null
}

export const chargeReportId = (orderId: string): string => `charge:${orderId}`
