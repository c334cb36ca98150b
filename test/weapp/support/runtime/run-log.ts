import { inspect } from 'node:util'

export type SetDataCall = {
  readonly path: string
  readonly kind: 'page' | 'component'
  readonly sizeBytes: number
}

/** What one mini-program did that its pages do not show, and what went wrong in it. */
export class RunLog {
  readonly setData: SetDataCall[] = []
  readonly phoneCalls: string[] = []
  readonly #faults: string[] = []

  fault(where: string, error: unknown): void {
    this.#faults.push(`${where}: ${typeof error === 'string' ? error : inspect(error)}`)
  }

  /** Runs a piece of the logic layer. What it throws is kept; WeChat would print it and go on. */
  guard(where: string, work: () => unknown): void {
    try {
      work()
    } catch (error) {
      this.fault(where, error)
    }
  }

  /** Throws when anything went wrong so far. */
  throwFaults(): void {
    if (this.#faults.length > 0) throw new Error(`the mini-program is broken:\n${this.#faults.join('\n')}`)
  }
}
