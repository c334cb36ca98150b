import { MinHeap } from '../../../domain/kernel/min-heap'

/** What is to happen, by time; what was written down first comes first at the same instant. */
export class Agenda<T> {
  readonly #heap = new MinHeap()
  readonly #items = new Map<number, { readonly atMs: number; readonly item: T }>()
  #written = 0

  add(atMs: number, item: T): void {
    this.#items.set(this.#written, { atMs, item })
    this.#heap.push(atMs, this.#written)
    this.#written += 1
  }

  /** The next entry, or null when nothing is left. */
  next(): { readonly atMs: number; readonly item: T } | null {
    const at = this.#heap.pop()
    if (at === null) return null
    const entry = this.#items.get(at) ?? null
    this.#items.delete(at)
    return entry
  }
}
