export interface TimerTrigger {
  readonly name: string
  /** Seven fields: second, minute, hour, day, month, weekday, year; UTC+8. */
  readonly cron: string
}

/** A deployed function as cloudbaserc.json describes it. */
export interface FunctionSpec {
  readonly name: string
  readonly timeoutSeconds: number
  readonly memoryMb: number
  readonly envVariables: Readonly<Record<string, string>>
  readonly triggers: readonly TimerTrigger[]
}

/** The platform's own defaults. */
export const DEFAULT_TIMEOUT_SECONDS = 3
export const DEFAULT_MEMORY_MB = 256
