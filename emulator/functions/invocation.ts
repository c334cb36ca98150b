import type { CallOutcome } from './call-outcome'

/** One request a function made to the database. */
export interface DatabaseCall {
  readonly action: string
  readonly collection: string | undefined
}

/** One call of a function that is over. */
export interface Invocation {
  readonly requestId: string
  readonly functionName: string
  /** `event.action` where it is a text, else empty: what statistics are kept by. */
  readonly label: string
  readonly outcome: CallOutcome
  readonly durationMs: number
  readonly databaseCalls: readonly DatabaseCall[]
}
