import { type ChildProcess, fork } from 'node:child_process'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { type CallOutcome, callFailure } from './call-outcome'
import type { FunctionSpec } from './function-spec'
import { type CallMessage, type InstanceMessage, isInstanceMessage } from './instance-protocol'
import { processEnv } from './process-env'

const RUNNER = fileURLToPath(new URL('./runner.cjs', import.meta.url))

/** The platform gives a cold start this long, apart from the function's own time limit. */
const START_LIMIT_MS = 65_000

/** What V8 prints before it ends a process that has no memory left. */
const OUT_OF_MEMORY = 'JavaScript heap out of memory'

/** How it ends that process, depending on version and machine. */
const ABORT_SIGNALS: readonly unknown[] = ['SIGABRT', 'SIGTRAP', 'SIGILL']

/** The life of an instance, in this order; `idle` and `busy` alternate. */
export type InstanceState = 'starting' | 'idle' | 'busy' | 'ended'

export interface InstanceParts {
  readonly id: string
  readonly spec: FunctionSpec
  readonly bundleFile: string
  readonly env: Readonly<Record<string, string>>
  readonly onLog: (level: string, text: string) => void
  readonly onEnd: () => void
}

interface CallUnderWay {
  readonly settle: (outcome: CallOutcome | undefined) => void
  begun: boolean
  timeout: NodeJS.Timeout
}

/** One process that runs one function, one call at a time. */
export class FunctionInstance {
  /** Resolves when calls may come, or with the failure that ended the start. */
  readonly started: Promise<CallOutcome | undefined>
  private readonly child: ChildProcess
  private readonly exited: Promise<void>
  private reportExit: () => void = () => {}
  private current: InstanceState = 'starting'
  private call: CallUnderWay | undefined
  private crashText: string | undefined
  private outOfMemory = false
  private over = false
  private reportStart: (failure: CallOutcome | undefined) => void = () => {}
  private readonly startTimeout: NodeJS.Timeout

  constructor(private readonly parts: InstanceParts) {
    this.started = new Promise((resolve) => {
      this.reportStart = resolve
    })
    this.child = fork(RUNNER, [parts.bundleFile], {
      cwd: dirname(parts.bundleFile),
      env: processEnv(parts.env),
      execArgv: [`--max-old-space-size=${parts.spec.memoryMb}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.exited = new Promise((resolve) => {
      this.reportExit = resolve
    })
    this.startTimeout = setTimeout(() => this.crash('the function did not start in time'), START_LIMIT_MS)
    this.child.on('message', (message) => this.receive(message))
    this.child.on('error', (error) => this.crash(error.message))
    this.child.on('exit', (code, signal) => {
      const end = () => this.end(`exited with ${signal ?? `code ${code}`} before it answered`)
      // Why it was aborted is said in its last output.
      if (ABORT_SIGNALS.includes(signal)) this.child.once('close', end)
      else end()
    })
    this.captureOutput(this.child.stdout, 'stdout')
    this.captureOutput(this.child.stderr, 'stderr')
  }

  get state(): InstanceState {
    return this.current
  }

  /**
   * Only for an idle instance. Always resolves; undefined when the process ended before the call began.
   * An instance that failed the call hard has ended.
   */
  run(message: CallMessage): Promise<CallOutcome | undefined> {
    this.current = 'busy'
    return new Promise((settle) => {
      this.call = { settle, begun: false, timeout: this.limitCall() }
      this.child.send(message)
    })
  }

  /** Ends the process whatever it is doing, and resolves when it is gone. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.exited
  }

  private receive(message: unknown): void {
    if (isInstanceMessage(message)) this.handle(message)
  }

  private handle(message: InstanceMessage): void {
    switch (message.type) {
      case 'ready':
        if (this.current !== 'starting') return
        clearTimeout(this.startTimeout)
        this.current = 'idle'
        this.reportStart(undefined)
        return
      case 'begun':
        this.begin()
        return
      case 'log':
        this.parts.onLog(message.level, message.text)
        return
      case 'returned':
        this.settle({ kind: 'returned', json: message.json })
        return
      case 'failed':
        this.parts.onLog('error', message.text)
        this.settle(callFailure.execution(message.text))
        return
      case 'crashed':
        this.crash(message.text)
    }
  }

  private begin(): void {
    if (!this.call || this.call.begun) return
    clearTimeout(this.call.timeout)
    this.call.begun = true
    this.call.timeout = this.limitCall()
  }

  private limitCall(): NodeJS.Timeout {
    return setTimeout(() => this.timeOut(), this.parts.spec.timeoutSeconds * 1000)
  }

  private timeOut(): void {
    // A process that does not even begin is blocked by an earlier call; this one may go elsewhere.
    if (!this.call?.begun) {
      this.child.kill('SIGKILL')
      return
    }
    this.settle(callFailure.timeout(this.parts.spec.timeoutSeconds))
    this.current = 'ended'
    this.child.kill('SIGKILL')
  }

  private crash(text: string): void {
    this.crashText = text
    this.parts.onLog('error', text)
    if (!this.call) this.current = 'ended'
    if (this.child.pid === undefined) this.end(text)
    else this.child.kill('SIGKILL')
  }

  private settle(outcome: CallOutcome | undefined): void {
    const call = this.call
    if (!call) return
    this.call = undefined
    clearTimeout(call.timeout)
    this.current = 'idle'
    call.settle(outcome)
  }

  private end(text: string): void {
    if (this.over) return
    this.over = true
    clearTimeout(this.startTimeout)
    const { name, memoryMb } = this.parts.spec
    const failure = this.outOfMemory
      ? callFailure.outOfMemory(memoryMb)
      : callFailure.execution(this.crashText ?? `the function ${name} ${text}`)
    this.settle(this.call?.begun ? failure : undefined)
    this.current = 'ended'
    this.reportStart(failure)
    this.reportExit()
    this.parts.onEnd()
  }

  private captureOutput(stream: Readable | null, level: string): void {
    if (!stream) return
    createInterface({ input: stream }).on('line', (line) => {
      if (line.includes(OUT_OF_MEMORY)) this.outOfMemory = true
      this.parts.onLog(level, line)
    })
  }
}
