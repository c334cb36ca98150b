import type { Clock } from './clock'
import type { Database } from './database/engine/database'
import type { FunctionHost } from './functions/function-host'
import type { FunctionLog } from './functions/function-log'
import type { ActionStat } from './stat/action-stat'
import type { FunctionStat } from './stat/function-stat'
import type { TimerScheduler } from './timers/timer-scheduler'

/** The parts of a running emulator, as its routes see them. */
export interface EmulatorCore {
  readonly envId: string
  readonly clock: Clock
  readonly database: Database
  readonly functions: FunctionHost
  readonly functionNames: readonly string[]
  readonly log: FunctionLog
  readonly timers: TimerScheduler
  readonly functionStat: FunctionStat
  readonly actionStat: ActionStat
  readonly identities: readonly unknown[]
  readonly newId: () => string
  readonly newDocumentId: () => string
}
