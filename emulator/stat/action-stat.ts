export interface ActionStatEntry {
  readonly calls: number
  readonly totalMs: number
}

/** How often database actions were asked for, and how long they took. */
export class ActionStat {
  private readonly entries = new Map<string, ActionStatEntry>()

  add(action: string, durationMs: number): void {
    const { calls, totalMs } = this.entries.get(action) ?? { calls: 0, totalMs: 0 }
    this.entries.set(action, { calls: calls + 1, totalMs: totalMs + durationMs })
  }

  reset(): void {
    this.entries.clear()
  }

  report(): Record<string, ActionStatEntry> {
    return Object.fromEntries(this.entries)
  }
}
