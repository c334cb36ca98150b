import { join } from 'node:path'
import type { FaultKind } from '../faults/fault-kind'
import { runWithTransportFault } from '../faults/run-with-transport-fault'
import { CloudBaseError } from '../wire/cloudbase-error'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import { callMessage } from './call-message'
import { type CallOutcome, callFailure, timeLimitExceeded } from './call-outcome'
import type { Caller } from './caller'
import type { LogLine } from './function-log'
import { FunctionPool } from './function-pool'
import type { FunctionSpec } from './function-spec'
import { instanceEnv } from './instance-env'
import type { DatabaseCall, Invocation } from './invocation'

const MAX_EVENT_BYTES = 6 * 1024 * 1024

export interface FunctionHostParts {
  readonly specs: readonly FunctionSpec[]
  readonly functionsFolder: string
  readonly envId: string
  readonly maxInstances: number
  readonly hostEnv: Readonly<Record<string, string | undefined>>
  readonly adminUrl: (instanceId: string) => string
  readonly clockOffsetMs: () => number
  readonly newId: () => string
  readonly onLog: (line: Omit<LogLine, 'atMs'>) => void
  readonly onInvoked: (invocation: Invocation) => void
  /** Asks what goes wrong with a call of a function, and waits; throws when that was interrupted. */
  readonly meetFault: (functionName: string) => Promise<FaultKind | undefined>
}

/** The call an instance is busy with, or was busy with last. */
interface Assignment {
  readonly functionName: string
  readonly requestId: string
  readonly databaseCalls: DatabaseCall[]
  coldStart: boolean
}

export interface InvocationRequest {
  readonly functionName: string
  readonly eventJson: string
  readonly caller: Caller
}

const labelOf = (eventJson: string): string => {
  const event = parseJson(eventJson)?.value
  return isRecord(event) && typeof event.action === 'string' ? event.action : ''
}

/** Runs cloud functions, each in processes of its own. */
export class FunctionHost {
  private readonly pools: ReadonlyMap<string, FunctionPool>
  private readonly assignments = new Map<string, Assignment>()
  private readonly endedInstances = new Set<string>()

  constructor(private readonly parts: FunctionHostParts) {
    this.pools = new Map(parts.specs.map((spec) => [spec.name, this.newPool(spec)]))
  }

  /** Always resolves; a failure of the function is part of the answer. */
  async invoke({ functionName, eventJson, caller }: InvocationRequest): Promise<Invocation> {
    const requestId = this.parts.newId()
    const databaseCalls: DatabaseCall[] = []
    const startedAtMs = performance.now()
    const assignment: Assignment = { functionName, requestId, databaseCalls, coldStart: false }
    const outcome = await this.run({ functionName, eventJson, caller }, assignment)
    const durationMs = performance.now() - startedAtMs
    const label = labelOf(eventJson)
    const invocation = { requestId, functionName, label, outcome, durationMs, databaseCalls }
    if (this.pools.has(functionName)) {
      this.report(invocation, assignment)
      this.parts.onInvoked(invocation)
    }
    return invocation
  }

  /** Notes a database request of the call the instance is busy with. */
  noteDatabaseCall(instanceId: string | undefined, call: DatabaseCall): void {
    if (instanceId !== undefined) this.assignments.get(instanceId)?.databaseCalls.push(call)
  }

  /** Writes a warning into the log of the call the instance is busy with. */
  warn(instanceId: string, text: string): void {
    const assignment = this.assignments.get(instanceId)
    if (!assignment) return
    const { functionName, requestId, coldStart } = assignment
    this.parts.onLog({ requestId, function: functionName, level: 'warn', text, coldStart })
  }

  /** Requests of a process that was ended must not change anything any more. */
  refuseEndedInstance(instanceId: string | undefined): void {
    if (instanceId === undefined || !this.endedInstances.has(instanceId)) return
    throw new CloudBaseError('SYS_ERR', 'the function process that made this request has ended')
  }

  /** Ends all processes; calls under way and waiting fail. */
  async retireAll(reason: string): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.retire(reason)))
  }

  private async run(request: InvocationRequest, assignment: Assignment): Promise<CallOutcome> {
    const pool = this.pools.get(request.functionName)
    if (!pool) return callFailure.notFound()
    if (Buffer.byteLength(request.eventJson) > MAX_EVENT_BYTES) return callFailure.eventTooLarge()
    try {
      const fault = await this.parts.meetFault(pool.spec.name)
      const run = () => this.runIn(pool, request, assignment, fault === 'killed-after-reply')
      return await runWithTransportFault(fault, run, () => timeLimitExceeded(pool.spec.timeoutSeconds))
    } catch (error) {
      if (error instanceof CloudBaseError) return { kind: 'failed', error }
      throw error
    }
  }

  private runIn(pool: FunctionPool, request: InvocationRequest, assignment: Assignment, endAfter: boolean) {
    const message = callMessage({
      spec: pool.spec,
      envId: this.parts.envId,
      requestId: assignment.requestId,
      eventJson: request.eventJson,
      caller: request.caller,
      clockOffsetMs: this.parts.clockOffsetMs(),
    })
    const onAssigned = (instanceId: string, coldStart: boolean) => {
      assignment.coldStart = coldStart
      this.assignments.set(instanceId, assignment)
    }
    return pool.invoke(message, { onAssigned, endAfter })
  }

  /** The last line of every call, as the cloud's logs have one. */
  private report({ requestId, functionName, outcome, durationMs }: Invocation, { coldStart }: Assignment) {
    const end = outcome.kind === 'failed' ? `, ${outcome.error.code}` : ''
    const text = `Duration: ${Math.round(durationMs)} ms${coldStart ? ', cold start' : ''}${end}`
    this.parts.onLog({ requestId, function: functionName, level: 'report', text, coldStart })
  }

  private newPool(spec: FunctionSpec): FunctionPool {
    const { functionsFolder, envId, maxInstances, hostEnv, adminUrl, newId, onLog } = this.parts
    return new FunctionPool({
      spec,
      bundleFile: join(functionsFolder, spec.name, 'index.js'),
      maxInstances,
      newInstanceId: newId,
      env: (instanceId) => instanceEnv({ spec, envId, adminUrl: adminUrl(instanceId), hostEnv }),
      onLog: (instanceId, level, text) => {
        const { requestId = '', coldStart = true } = this.assignments.get(instanceId) ?? {}
        onLog({ requestId, function: spec.name, level, text, coldStart })
      },
      onEnd: (instanceId) => {
        this.assignments.delete(instanceId)
        this.endedInstances.add(instanceId)
      },
    })
  }
}
