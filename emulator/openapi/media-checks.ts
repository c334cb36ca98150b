import type { Suggestion } from './openapi-settings'

export interface MediaCheck {
  readonly traceId: string
  readonly openid: string
  readonly suggest: Suggestion
  readonly dueAtMs: number
}

/** Media checks whose result has not been delivered yet. */
export class MediaChecks {
  private readonly pending = new Map<string, MediaCheck>()

  add(check: MediaCheck): void {
    this.pending.set(check.traceId, check)
  }

  all(): readonly MediaCheck[] {
    return [...this.pending.values()]
  }

  /** Takes out what fits, so that nothing is delivered twice. */
  take(fits: (check: MediaCheck) => boolean): readonly MediaCheck[] {
    const taken = this.all().filter(fits)
    for (const { traceId } of taken) this.pending.delete(traceId)
    return taken
  }
}
