import type { Clock } from './clock'
import type { Database } from './database/engine/database'
import type { FaultPlan } from './faults/fault-plan'
import type { FunctionHost } from './functions/function-host'
import type { FunctionLog } from './functions/function-log'
import type { OpenApi } from './openapi/open-api'
import type { ActionStat } from './stat/action-stat'
import type { FunctionStat } from './stat/function-stat'
import type { CloudStorage } from './storage/cloud-storage'
import type { TimerScheduler } from './timers/timer-scheduler'

/** The parts of a running emulator, as its routes see them. */
export interface EmulatorCore {
  readonly envId: string
  readonly dataFolder: string
  readonly clock: Clock
  readonly database: Database
  readonly storage: CloudStorage
  readonly openApi: OpenApi
  readonly functions: FunctionHost
  readonly functionNames: readonly string[]
  readonly log: FunctionLog
  readonly timers: TimerScheduler
  readonly functionStat: FunctionStat
  readonly actionStat: ActionStat
  readonly faults: FaultPlan
  readonly identities: readonly unknown[]
  readonly newId: () => string
  readonly newDocumentId: () => string
}
