/** A binary heap of (priority, value) numbers; equal priorities leave by the smaller value, so order is total. */
export class MinHeap {
  readonly #priorities: number[] = []
  readonly #values: number[] = []

  get size(): number {
    return this.#values.length
  }

  push(priority: number, value: number): void {
    let at = this.#values.length
    this.#priorities.push(priority)
    this.#values.push(value)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#before(at, parent)) break
      this.#swap(at, parent)
      at = parent
    }
  }

  /** The value with the smallest priority, or null when empty. */
  pop(): number | null {
    const top = this.#values[0]
    if (top === undefined) return null
    this.#swap(0, this.#values.length - 1)
    this.#priorities.pop()
    this.#values.pop()
    this.#sink()
    return top
  }

  #sink(): void {
    let at = 0
    for (;;) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.#values.length && this.#before(child, least)) least = child
      if (least === at) return
      this.#swap(at, least)
      at = least
    }
  }

  #before(a: number, b: number): boolean {
    const difference = (this.#priorities[a] ?? 0) - (this.#priorities[b] ?? 0)
    return difference < 0 || (difference === 0 && (this.#values[a] ?? 0) < (this.#values[b] ?? 0))
  }

  #swap(a: number, b: number): void {
    for (const list of [this.#priorities, this.#values]) {
      const held = list[a] ?? 0
      list[a] = list[b] ?? 0
      list[b] = held
    }
  }
}
