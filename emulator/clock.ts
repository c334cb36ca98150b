/** What the emulated cloud takes for the time: real time plus an offset that tests may set. */
export class Clock {
  private offset = 0

  constructor(private readonly realNowMs: () => number) {}

  get offsetMs(): number {
    return this.offset
  }

  nowMs(): number {
    return this.realNowMs() + this.offset
  }

  /** Moves the clock so that it reads `nowMs` at this moment. */
  set(nowMs: number): void {
    this.offset = nowMs - this.realNowMs()
  }

  advance(byMs: number): void {
    this.offset += byMs
  }

  reset(): void {
    this.offset = 0
  }
}
