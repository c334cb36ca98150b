import type { DatabaseCall, Invocation } from '../functions/invocation'

export interface FunctionStatEntry {
  readonly calls: number
  readonly errors: number
  readonly totalMs: number
  readonly dbCalls: number
  readonly maxDbCalls: number
  readonly byDbAction: Readonly<Record<string, number>>
  readonly lastDbActions: readonly DatabaseCall[]
}

const NOTHING: FunctionStatEntry = {
  calls: 0,
  errors: 0,
  totalMs: 0,
  dbCalls: 0,
  maxDbCalls: 0,
  byDbAction: {},
  lastDbActions: [],
}

/** Labels come from callers, so there must be an end to them. */
const MAX_LABELS = 200
const OTHER_LABEL = '(other)'

const countActions = (
  counts: Readonly<Record<string, number>>,
  calls: readonly DatabaseCall[],
): Readonly<Record<string, number>> => {
  const result = { ...counts }
  for (const { action } of calls) result[action] = (result[action] ?? 0) + 1
  return result
}

const withInvocation = (entry: FunctionStatEntry, invocation: Invocation): FunctionStatEntry => ({
  calls: entry.calls + 1,
  errors: entry.errors + (invocation.outcome.kind === 'failed' ? 1 : 0),
  totalMs: entry.totalMs + invocation.durationMs,
  dbCalls: entry.dbCalls + invocation.databaseCalls.length,
  maxDbCalls: Math.max(entry.maxDbCalls, invocation.databaseCalls.length),
  byDbAction: countActions(entry.byDbAction, invocation.databaseCalls),
  lastDbActions: invocation.databaseCalls,
})

/** What calls of functions cost, by function and label. */
export class FunctionStat {
  private readonly entries = new Map<string, Map<string, FunctionStatEntry>>()

  add(invocation: Invocation): void {
    const labels = this.entries.get(invocation.functionName) ?? new Map<string, FunctionStatEntry>()
    const label = labels.has(invocation.label) || labels.size < MAX_LABELS ? invocation.label : OTHER_LABEL
    labels.set(label, withInvocation(labels.get(label) ?? NOTHING, invocation))
    this.entries.set(invocation.functionName, labels)
  }

  reset(): void {
    this.entries.clear()
  }

  report(): Record<string, Record<string, FunctionStatEntry>> {
    return Object.fromEntries([...this.entries].map(([name, labels]) => [name, Object.fromEntries(labels)]))
  }
}
