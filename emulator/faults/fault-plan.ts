import { canStrike } from './can-strike'
import type { FaultKind } from './fault-kind'
import type { FaultPoint } from './fault-point'
import type { FaultRule } from './fault-rule'
import { FaultWaits } from './fault-waits'
import { randomNumbers } from './random-numbers'

/** What happens at a place: a wait first, then perhaps a fault. */
export interface Strike {
  readonly slowMs: number
  readonly fault: FaultKind | undefined
  /** How late a late timer is. */
  readonly delayMs: number
}

export interface FaultReport extends FaultRule {
  /** Places it was about, and how often it struck there. */
  readonly met: number
  readonly struck: number
}

interface RunningRule {
  readonly rule: FaultRule
  readonly draw: () => number
  met: number
  struck: number
}

/**
 * The faults that were asked for. The same rules strike at the same places as long as the requests come in
 * the same order. Waits add up; of the other faults at most one strikes a place, the first in the list.
 */
export class FaultPlan {
  private running: readonly RunningRule[] = []
  private readonly waits = new FaultWaits()

  /** Replaces all rules. */
  set(rules: readonly FaultRule[]): void {
    this.running = rules.map((rule) => ({ rule, draw: randomNumbers(rule.seed), met: 0, struck: 0 }))
  }

  report(): readonly FaultReport[] {
    return this.running.map(({ rule, met, struck }) => ({ ...rule, met, struck }))
  }

  /** Asks what goes wrong at a place; whoever asks has to bring it about. */
  strike(point: FaultPoint): Strike {
    let slowMs = 0
    let fault: FaultKind | undefined
    let delayMs = 0
    for (const running of this.running) {
      const { what, delayMs: ruleDelayMs } = running.rule
      if (what !== 'slow' && fault !== undefined) continue
      if (!this.strikes(running, point)) continue
      if (what === 'slow') slowMs += ruleDelayMs
      else [fault, delayMs] = [what, ruleDelayMs]
    }
    return { slowMs, fault, delayMs }
  }

  /** Asks what goes wrong with a request and waits as long as it has to; throws when that was interrupted. */
  async meet(point: FaultPoint): Promise<FaultKind | undefined> {
    const { slowMs, fault } = this.strike(point)
    await this.waits.wait(slowMs)
    return fault
  }

  /** No rules any more; what waits is refused. */
  reset(): void {
    this.set([])
    this.interrupt()
  }

  /** What waits is refused. */
  interrupt(): void {
    this.waits.interrupt()
  }

  /** For the end of the emulator. */
  stop(): void {
    this.waits.stop()
  }

  private strikes(running: RunningRule, point: FaultPoint): boolean {
    const { times = Number.POSITIVE_INFINITY, share = 1 } = running.rule
    if (running.struck >= times || !canStrike(running.rule, point)) return false
    running.met += 1
    if (running.draw() >= share) return false
    running.struck += 1
    return true
  }
}
