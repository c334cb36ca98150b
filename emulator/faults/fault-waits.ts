import { databaseFailure } from '../database/database-failure'

/** The waits that faults impose; a reset or stop ends them, and what waited is refused. */
export class FaultWaits {
  private readonly waiting = new Map<NodeJS.Timeout, () => void>()
  private stopped = false

  /** Throws when the emulator is reset or stopped meanwhile. */
  async wait(delayMs: number): Promise<void> {
    if (delayMs === 0) return
    const interrupted =
      this.stopped ||
      (await new Promise<boolean>((settle) => {
        const timer = setTimeout(() => {
          this.waiting.delete(timer)
          settle(false)
        }, delayMs)
        this.waiting.set(timer, () => settle(true))
      }))
    if (interrupted) throw databaseFailure.stopped()
  }

  interrupt(): void {
    for (const [timer, end] of this.waiting) {
      clearTimeout(timer)
      end()
    }
    this.waiting.clear()
  }

  /** Like `interrupt`, and nothing waits any more. */
  stop(): void {
    this.stopped = true
    this.interrupt()
  }
}
