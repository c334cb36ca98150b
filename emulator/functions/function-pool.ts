import { bundleStamp } from './bundle-stamp'
import { type CallOutcome, callFailure } from './call-outcome'
import { FunctionInstance } from './function-instance'
import type { FunctionSpec } from './function-spec'
import type { CallMessage } from './instance-protocol'

/** A call may lose its instance before it begins; after a few times the function itself must be the cause. */
const MAX_ASSIGNMENTS = 3

export interface CallHandling {
  /** Tells which instance will run the call, and whether it is the first of that instance. */
  readonly onAssigned: (instanceId: string, coldStart: boolean) => void
  /** Ends the instance as soon as it has answered, whatever it still does. */
  readonly endAfter: boolean
}

interface Job extends CallHandling {
  assignments: number
  readonly message: CallMessage
  readonly settle: (outcome: CallOutcome) => void
}

interface Member {
  readonly id: string
  readonly instance: FunctionInstance
  readonly stamp: string
  calls: number
}

export interface PoolParts {
  readonly spec: FunctionSpec
  readonly bundleFile: string
  readonly maxInstances: number
  readonly newInstanceId: () => string
  readonly env: (instanceId: string) => Readonly<Record<string, string>>
  readonly onLog: (instanceId: string, level: string, text: string) => void
  readonly onEnd: (instanceId: string) => void
}

/** The instances of one function and the calls that wait for one, first come first served. */
export class FunctionPool {
  /** Instances that may get calls. */
  private readonly members = new Set<Member>()
  /** All processes that are not gone yet, also those on their way out. */
  private readonly processes = new Set<FunctionInstance>()
  private readonly queue: Job[] = []
  private readonly retired = new WeakSet<Member>()

  constructor(private readonly parts: PoolParts) {}

  get spec(): FunctionSpec {
    return this.parts.spec
  }

  /** Always resolves. */
  invoke(message: CallMessage, handling: CallHandling): Promise<CallOutcome> {
    return new Promise((settle) => {
      this.queue.push({ assignments: 0, message, settle, ...handling })
      this.dispatch()
    })
  }

  /** Ends every instance and fails every call; resolves when all processes are gone. */
  async retire(reason: string): Promise<void> {
    for (const job of this.queue.splice(0)) job.settle(callFailure.execution(reason))
    for (const member of this.members) this.retired.add(member)
    await Promise.all([...this.processes].map((instance) => instance.kill()))
  }

  private dispatch(): void {
    if (this.queue.length === 0) return
    const stamp = bundleStamp(this.parts.bundleFile)
    if (stamp === undefined) {
      for (const job of this.queue.splice(0)) job.settle(callFailure.notFound())
      return
    }
    this.endOutdated(stamp)
    this.assignIdle(stamp)
    this.startMissing(stamp)
  }

  private endOutdated(stamp: string): void {
    for (const member of this.members) {
      if (member.stamp !== stamp && member.instance.state === 'idle') this.dismiss(member)
    }
  }

  private assignIdle(stamp: string): void {
    for (const member of this.members) {
      if (member.stamp !== stamp || member.instance.state !== 'idle') continue
      const job = this.queue.shift()
      if (!job) return
      void this.run(member, job)
    }
  }

  private startMissing(stamp: string): void {
    const starting = [...this.members].filter(({ instance }) => instance.state === 'starting').length
    const room = this.parts.maxInstances - this.members.size
    const count = Math.min(this.queue.length - starting, room)
    for (let started = 0; started < count; started += 1) void this.start(stamp)
  }

  private async start(stamp: string): Promise<void> {
    const id = this.parts.newInstanceId()
    const member: Member = { id, stamp, calls: 0, instance: this.fork(id, () => this.forget(member)) }
    this.members.add(member)
    const failure = await member.instance.started
    if (failure && !this.retired.has(member)) this.queue.shift()?.settle(failure)
    this.dispatch()
  }

  private async run(member: Member, job: Job): Promise<void> {
    job.assignments += 1
    job.onAssigned(member.id, member.calls === 0)
    member.calls += 1
    const outcome = await member.instance.run(job.message)
    if (outcome && job.endAfter) this.dismiss(member)
    if (outcome) job.settle(outcome)
    else if (this.retired.has(member) || job.assignments >= MAX_ASSIGNMENTS) {
      job.settle(callFailure.execution(`the function ${this.spec.name} ended before the call began`))
    } else this.queue.unshift(job)
    if (member.instance.state === 'ended') this.members.delete(member)
    this.dispatch()
  }

  private dismiss(member: Member): void {
    this.members.delete(member)
    void member.instance.kill()
  }

  private forget(member: Member): void {
    this.members.delete(member)
    this.parts.onEnd(member.id)
    this.dispatch()
  }

  private fork(id: string, onEnd: () => void): FunctionInstance {
    const instance = new FunctionInstance({
      id,
      spec: this.parts.spec,
      bundleFile: this.parts.bundleFile,
      env: this.parts.env(id),
      onLog: (level, text) => this.parts.onLog(id, level, text),
      onEnd: () => {
        this.processes.delete(instance)
        onEnd()
      },
    })
    this.processes.add(instance)
    return instance
  }
}
