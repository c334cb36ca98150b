import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Clock } from '../clock'
import type { Database } from '../database/engine/database'
import type { EmulatorCore } from '../emulator-core'
import { FaultPlan } from '../faults/fault-plan'
import { FunctionHost } from '../functions/function-host'
import { FunctionLog } from '../functions/function-log'
import type { FunctionSpec } from '../functions/function-spec'
import { OpenApi } from '../openapi/open-api'
import type { OpenApiJournal } from '../openapi/openapi-journal'
import { readMembers } from '../openapi/read-members'
import { ActionStat } from '../stat/action-stat'
import { FunctionStat } from '../stat/function-stat'
import { CloudStorage } from '../storage/cloud-storage'
import type { FileStore } from '../storage/file-store'
import { UrlSigner } from '../storage/url-signer'
import { timerEvent } from '../timers/timer-event'
import { parseTimerSchedule } from '../timers/timer-schedule'
import { type Timer, TimerScheduler } from '../timers/timer-scheduler'

export interface CoreParts {
  readonly envId: string
  readonly dataFolder: string
  readonly database: Database
  readonly files: FileStore
  readonly openApiJournal: OpenApiJournal
  readonly specs: readonly FunctionSpec[]
  readonly functionsFolder: string
  readonly maxInstances: number
  readonly identities: readonly unknown[]
  readonly baseUrl: () => string
  readonly adminUrl: (instanceId: string) => string
}

const DOCUMENT_ID_BYTES = 16
const SECRET_BYTES = 32

const timersOf = (specs: readonly FunctionSpec[]): readonly Timer[] =>
  specs.flatMap((spec) =>
    spec.triggers.flatMap(({ name, cron }) => {
      const schedule = parseTimerSchedule(cron)
      return schedule ? [{ functionName: spec.name, triggerName: name, schedule }] : []
    }),
  )

/** Puts the parts of an emulator together; nothing runs yet. */
export const buildCore = (parts: CoreParts): EmulatorCore => {
  const { envId, specs, database, identities } = parts
  const clock = new Clock(Date.now)
  const log = new FunctionLog(join(parts.dataFolder, 'functions.log'))
  const functionStat = new FunctionStat()
  const faults = new FaultPlan()
  const functions = new FunctionHost({
    specs,
    functionsFolder: parts.functionsFolder,
    envId,
    maxInstances: parts.maxInstances,
    hostEnv: process.env,
    adminUrl: parts.adminUrl,
    clockOffsetMs: () => clock.offsetMs,
    newId: randomUUID,
    onLog: (line) => log.add({ atMs: clock.nowMs(), ...line }),
    onInvoked: (invocation) => functionStat.add(invocation),
    meetFault: (name) => faults.meet({ area: 'function', names: { function: name } }),
  })
  const timers = new TimerScheduler({
    timers: timersOf(specs),
    clock,
    strike: ({ functionName, triggerName }) =>
      faults.strike({ area: 'timer', names: { function: functionName, trigger: triggerName } }),
    fire: ({ functionName, triggerName }, atMs) =>
      functions.invoke({
        functionName,
        eventJson: JSON.stringify(timerEvent(triggerName, atMs)),
        caller: { kind: 'timer' },
      }),
  })
  const storage = new CloudStorage({
    envId,
    files: parts.files,
    signer: new UrlSigner(randomBytes(SECRET_BYTES)),
    nowMs: () => clock.nowMs(),
    baseUrl: parts.baseUrl,
  })
  const openApi = new OpenApi({
    members: readMembers(identities),
    journal: parts.openApiJournal,
    nowMs: () => clock.nowMs(),
    newId: randomUUID,
    push: (functionName, event) =>
      functions.invoke({ functionName, eventJson: JSON.stringify(event), caller: { kind: 'push' } }),
  })
  return {
    envId,
    dataFolder: parts.dataFolder,
    clock,
    database,
    storage,
    openApi,
    functions,
    functionNames: specs.map((spec) => spec.name),
    log,
    timers,
    functionStat,
    actionStat: new ActionStat(),
    faults,
    identities,
    newId: randomUUID,
    newDocumentId: () => randomBytes(DOCUMENT_ID_BYTES).toString('hex'),
  }
}
