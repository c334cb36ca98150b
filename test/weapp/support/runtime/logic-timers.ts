import { clearTimeout, setInterval, setTimeout } from 'node:timers'
import type { RunLog } from './run-log'

type Work = (...args: unknown[]) => void

/** The logic layer's timers. They carry numbers, as in WeChat, and end with the mini-program. */
export class LogicTimers {
  readonly #running = new Map<number, NodeJS.Timeout>()
  #last = 0
  #closed = false

  constructor(private readonly log: RunLog) {}

  readonly once = (work: Work, delayMs = 0, ...args: unknown[]): number => {
    const id = this.#next()
    const run = () => {
      this.#running.delete(id)
      this.log.guard('timer', () => work(...args))
    }
    return this.#keep(id, () => setTimeout(run, delayMs))
  }

  readonly repeat = (work: Work, periodMs = 0, ...args: unknown[]): number => {
    const run = () => this.log.guard('timer', () => work(...args))
    return this.#keep(this.#next(), () => setInterval(run, periodMs))
  }

  readonly cancel = (id: number): void => {
    clearTimeout(this.#running.get(id))
    this.#running.delete(id)
  }

  close(): void {
    this.#closed = true
    for (const id of this.#running.keys()) this.cancel(id)
  }

  #next(): number {
    this.#last += 1
    return this.#last
  }

  #keep(id: number, start: () => NodeJS.Timeout): number {
    if (!this.#closed) this.#running.set(id, start())
    return id
  }
}
