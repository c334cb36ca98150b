import type { Clock } from '../clock'
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
  readonly fire: (timer: Timer, atMs: number) => Promise<Invocation>
}

/** So that a clock that is set elsewhere, or a suspended machine, is noticed soon. */
const MAX_SLEEP_MS = 30_000

/** Fires triggers on the emulator's clock: by itself, when the clock is moved, or by hand. */
export class TimerScheduler {
  private readonly running = new Set<Timer>()
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

  /** Nothing fires by itself during the work; what becomes due meanwhile is passed over. */
  async pauseWhile(work: () => Promise<void>): Promise<void> {
    const wasLive = this.live
    this.stop()
    try {
      await work()
    } finally {
      if (wasLive) this.start()
    }
  }

  has(functionName: string, triggerName: string | undefined): boolean {
    return this.named(functionName, triggerName).length > 0
  }

  /** Call after the clock was moved: what became due fires once; resolves when those runs ended. */
  async clockMoved(fromMs: number): Promise<readonly FiredTimer[]> {
    const nowMs = this.parts.clock.nowMs()
    const due = this.dueBetween(fromMs, nowMs)
    this.seenUpToMs = nowMs
    if (this.live) this.sleep()
    return this.fireAll(due)
  }

  /** Fires the triggers of a function, or one of them, and waits for the runs. */
  async fireByHand(functionName: string, triggerName: string | undefined): Promise<readonly FiredTimer[]> {
    return this.fireAll(this.named(functionName, triggerName))
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
    void this.fireAll(due)
    this.sleep()
  }

  private sleep(): void {
    clearTimeout(this.alarm)
    const nextMs = Math.min(
      ...this.parts.timers.map(
        (timer) => timer.schedule.nextDueMs(this.seenUpToMs) ?? Number.POSITIVE_INFINITY,
      ),
    )
    const sleepMs = Math.min(Math.max(nextMs - this.parts.clock.nowMs(), 0), MAX_SLEEP_MS)
    this.alarm = setTimeout(() => this.wake(), sleepMs).unref()
  }

  /** A trigger whose last run is not over yet is left out. */
  private async fireAll(timers: readonly Timer[]): Promise<readonly FiredTimer[]> {
    const free = timers.filter((timer) => !this.running.has(timer))
    return Promise.all(free.map((timer) => this.fireOne(timer)))
  }

  private async fireOne(timer: Timer): Promise<FiredTimer> {
    this.running.add(timer)
    try {
      return { timer, invocation: await this.parts.fire(timer, this.parts.clock.nowMs()) }
    } finally {
      this.running.delete(timer)
    }
  }
}
