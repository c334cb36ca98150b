import type { Clock } from '../clock'
import type { Strike } from '../faults/fault-plan'
import type { Invocation } from '../functions/invocation'
import type { TimerSchedule } from './timer-schedule'

export interface Timer {
  readonly functionName: string
  readonly triggerName: string
  readonly schedule: TimerSchedule
}

export interface FiredTimer {
  readonly timer: Timer
  readonly invocation: Invocation
}

export interface TimerSchedulerParts {
  readonly timers: readonly Timer[]
  readonly clock: Clock
  /** `atMs` is when it was due. */
  readonly fire: (timer: Timer, atMs: number) => Promise<Invocation>
  /** Asks what goes wrong with a timer that is due. */
  readonly strike: (timer: Timer) => Strike
}

/** A timer that fires, and when it should have. */
interface Due {
  readonly timer: Timer
  readonly dueMs: number
  readonly runs: number
}

/** So that a clock that is set elsewhere, or a suspended machine, is noticed soon. */
const MAX_SLEEP_MS = 30_000

/** Fires triggers on the emulator's clock: by itself, when the clock is moved, or by hand. */
export class TimerScheduler {
  private readonly running = new Set<Timer>()
  /** Timers that a fault holds back, and until when. */
  private late: readonly (Due & { readonly atMs: number })[] = []
  private alarm: NodeJS.Timeout | undefined
  private seenUpToMs = 0
  private live = false

  constructor(private readonly parts: TimerSchedulerParts) {}

  /** Fires in real time from now on. */
  start(): void {
    this.live = true
    this.seenUpToMs = this.parts.clock.nowMs()
    this.sleep()
  }

  stop(): void {
    this.live = false
    clearTimeout(this.alarm)
  }

  /** Nothing fires by itself during the work; what becomes due meanwhile or is late is passed over. */
  async pauseWhile(work: () => Promise<void>): Promise<void> {
    const wasLive = this.live
    this.stop()
    this.late = []
    try {
      await work()
    } finally {
      if (wasLive) this.start()
    }
  }

  /** `<function>/<trigger>` of every timer. */
  names(): readonly string[] {
    return this.parts.timers.map(({ functionName, triggerName }) => `${functionName}/${triggerName}`)
  }

  has(functionName: string, triggerName: string | undefined): boolean {
    return this.named(functionName, triggerName).length > 0
  }

  /** Call after the clock was moved: what became due fires once; resolves when those runs ended. */
  async clockMoved(fromMs: number): Promise<readonly FiredTimer[]> {
    const nowMs = this.parts.clock.nowMs()
    // What was due a moment ago may still wait for its alarm.
    const due = this.dueBetween(this.live ? Math.min(fromMs, this.seenUpToMs) : fromMs, nowMs)
    this.seenUpToMs = nowMs
    const fired = this.fireAll(due, nowMs)
    if (this.live) this.sleep()
    return fired
  }

  /** Fires the triggers of a function, or one of them, and waits for the runs. */
  async fireByHand(functionName: string, triggerName: string | undefined): Promise<readonly FiredTimer[]> {
    return this.fireAll(this.named(functionName, triggerName), this.parts.clock.nowMs())
  }

  private named(functionName: string, triggerName: string | undefined): readonly Timer[] {
    return this.parts.timers.filter(
      (timer) =>
        timer.functionName === functionName &&
        (triggerName === undefined || timer.triggerName === triggerName),
    )
  }

  private dueBetween(fromMs: number, toMs: number): readonly Timer[] {
    return this.parts.timers.filter((timer) => {
      const dueMs = timer.schedule.nextDueMs(fromMs)
      return dueMs !== undefined && dueMs <= toMs
    })
  }

  private wake(): void {
    const nowMs = this.parts.clock.nowMs()
    const due = this.dueBetween(this.seenUpToMs, nowMs)
    this.seenUpToMs = nowMs
    void this.fireAll(due, nowMs)
    this.sleep()
  }

  private sleep(): void {
    clearTimeout(this.alarm)
    const nextMs = Math.min(
      ...this.late.map(({ atMs }) => atMs),
      ...this.parts.timers.map(
        (timer) => timer.schedule.nextDueMs(this.seenUpToMs) ?? Number.POSITIVE_INFINITY,
      ),
    )
    const sleepMs = Math.min(Math.max(nextMs - this.parts.clock.nowMs(), 0), MAX_SLEEP_MS)
    this.alarm = setTimeout(() => this.wake(), sleepMs).unref()
  }

  /** Fires what is due and what was late until now; a trigger whose last run is not over is left out. */
  private async fireAll(timers: readonly Timer[], nowMs: number): Promise<readonly FiredTimer[]> {
    const overdue = this.late.filter(({ atMs }) => atMs <= nowMs)
    this.late = this.late.filter(({ atMs }) => atMs > nowMs)
    const onTime = timers.flatMap((timer) => this.meet(timer, nowMs))
    const free = [...overdue, ...onTime].filter(({ timer }) => !this.running.has(timer))
    return (await Promise.all(free.map((due) => this.fireOne(due)))).flat()
  }

  /** Lets faults strike a timer that is due: it may fire twice, or later. */
  private meet(timer: Timer, dueMs: number): readonly Due[] {
    const { fault, delayMs } = this.parts.strike(timer)
    if (fault !== 'late') return [{ timer, dueMs, runs: fault === 'twice' ? 2 : 1 }]
    this.late = [...this.late, { timer, dueMs, runs: 1, atMs: dueMs + delayMs }]
    return []
  }

  /** Several runs of one timer go on at the same time. */
  private async fireOne({ timer, dueMs, runs }: Due): Promise<readonly FiredTimer[]> {
    this.running.add(timer)
    try {
      const invocations = Array.from({ length: runs }, () => this.parts.fire(timer, dueMs))
      return (await Promise.all(invocations)).map((invocation) => ({ timer, invocation }))
    } finally {
      this.running.delete(timer)
    }
  }
}
