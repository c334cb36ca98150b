/** Whoever holds locks: a transaction or one write. Compared by identity. */
export type LockOwner = object

interface Waiter {
  readonly wake: () => void
  readonly fail: (reason: Error) => void
}

/** Exclusive locks on documents and unique keys. Nobody waits while holding one, so no deadlock can arise. */
export class LockTable {
  private readonly holders = new Map<string, LockOwner>()
  private readonly held = new Map<LockOwner, Set<string>>()
  private readonly waiters = new Map<string, Set<Waiter>>()

  /** Takes all of `names` or none; answers the first one somebody else holds. */
  tryAcquire(names: Iterable<string>, owner: LockOwner): string | undefined {
    const wanted = [...names]
    const blocked = wanted.find((name) => (this.holders.get(name) ?? owner) !== owner)
    if (blocked !== undefined) return blocked
    const mine = this.held.get(owner) ?? new Set()
    for (const name of wanted) {
      this.holders.set(name, owner)
      mine.add(name)
    }
    if (mine.size > 0) this.held.set(owner, mine)
    return undefined
  }

  releaseAll(owner: LockOwner): void {
    const names = this.held.get(owner) ?? []
    this.held.delete(owner)
    for (const name of names) this.holders.delete(name)
    for (const name of names) this.wakeFirst(name)
  }

  /** Resolves when the lock was let go; the caller tries again and may find it taken once more. */
  waitFor(name: string, timeoutMs: number, onTimeout: () => Error): Promise<void> {
    return new Promise((resolve, reject) => {
      const queue = this.waiters.get(name) ?? new Set()
      const leave = () => {
        clearTimeout(timer)
        queue.delete(waiter)
        if (queue.size === 0) this.waiters.delete(name)
      }
      const waiter: Waiter = {
        wake: () => {
          leave()
          resolve()
        },
        fail: (reason) => {
          leave()
          reject(reason)
        },
      }
      const timer = setTimeout(() => waiter.fail(onTimeout()), timeoutMs)
      queue.add(waiter)
      this.waiters.set(name, queue)
    })
  }

  /** Passes the turn on when a woken waiter did not take the lock after all. */
  passOn(name: string): void {
    if (!this.holders.has(name)) this.wakeFirst(name)
  }

  failWaiters(reason: () => Error): void {
    for (const queue of [...this.waiters.values()]) for (const waiter of [...queue]) waiter.fail(reason())
  }

  private wakeFirst(name: string): void {
    const [first] = this.waiters.get(name) ?? []
    first?.wake()
  }
}
