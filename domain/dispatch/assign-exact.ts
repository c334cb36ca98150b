import { MinHeap } from '../kernel/min-heap'

/** One place to be filled: integer costs >= 0 of the columns that may fill it, and the price of leaving it open. */
export type AssignmentRow = {
  readonly openCost: number
  readonly arcs: readonly { readonly column: number; readonly cost: number }[]
}

export const UNASSIGNED = -1

const read = (list: Float64Array | Int32Array | Uint8Array, index: number): number => list[index] ?? 0

/** A path that long is many rows wide: the time is looked at on the way, too. */
const LOOKS_AT_CLOCK = 64

type Path = { readonly end: number; readonly length: number; readonly passed: readonly number[] }

/** Successive shortest augmenting paths over sparse arcs with potentials (Jonker–Volgenant). */
class Matching {
  readonly #rows: readonly AssignmentRow[]
  readonly #columnCount: number
  readonly #rowPrice: Float64Array
  readonly #columnPrice: Float64Array
  readonly #rowOf: Int32Array
  readonly #columnOf: Int32Array
  readonly #distance: Float64Array
  readonly #reachedFrom: Int32Array
  readonly #settled: Uint8Array

  constructor(rows: readonly AssignmentRow[], columnCount: number) {
    // One private column per row stands for "left open", so a path to a free column always exists.
    const total = columnCount + rows.length
    this.#rows = rows
    this.#columnCount = columnCount
    this.#rowPrice = new Float64Array(rows.length)
    this.#columnPrice = new Float64Array(total)
    this.#rowOf = new Int32Array(total).fill(UNASSIGNED)
    this.#columnOf = new Int32Array(rows.length).fill(UNASSIGNED)
    this.#distance = new Float64Array(total).fill(Number.POSITIVE_INFINITY)
    this.#reachedFrom = new Int32Array(total)
    this.#settled = new Uint8Array(total)
  }

  columns(): number[] {
    return Array.from(this.#columnOf, (column) => (column < this.#columnCount ? column : UNASSIGNED))
  }

  /** False when the time was over before the row had its column; nothing can be read then. */
  place(start: number, isOver: () => boolean): boolean {
    const touched: number[] = []
    const path = this.#search(start, touched, isOver)
    if (!path) return false
    this.#reprice(start, path)
    this.#augment(start, path.end)
    for (const column of touched) {
      this.#distance[column] = Number.POSITIVE_INFINITY
      this.#settled[column] = 0
    }
    return true
  }

  /** Shortest path by reduced cost from a row to the nearest free column. */
  #search(start: number, touched: number[], isOver: () => boolean): Path | null {
    const heap = new MinHeap()
    const passed: number[] = []
    let row = start
    let length = 0
    for (;;) {
      if (passed.length % LOOKS_AT_CLOCK === 0 && isOver()) return null
      this.#relax(row, length, heap, touched)
      const column = this.#nextColumn(heap)
      this.#settled[column] = 1
      length = read(this.#distance, column)
      if (read(this.#rowOf, column) === UNASSIGNED) return { end: column, length, passed }
      passed.push(column)
      row = read(this.#rowOf, column)
    }
  }

  #relax(row: number, length: number, heap: MinHeap, touched: number[]): void {
    const { arcs, openCost } = this.#rows[row] ?? { arcs: [], openCost: 0 }
    const base = length - read(this.#rowPrice, row)
    const reach = (column: number, cost: number): void => {
      if (read(this.#settled, column)) return
      const known = read(this.#distance, column)
      const reduced = base + cost - read(this.#columnPrice, column)
      if (reduced >= known) return
      if (known === Number.POSITIVE_INFINITY) touched.push(column)
      this.#distance[column] = reduced
      this.#reachedFrom[column] = row
      heap.push(reduced, column)
    }
    for (const { column, cost } of arcs) reach(column, cost)
    reach(this.#columnCount + row, openCost)
  }

  #nextColumn(heap: MinHeap): number {
    for (let column = heap.pop(); column !== null; column = heap.pop())
      if (!read(this.#settled, column)) return column
    throw new Error('assignExact: a row lost its private column')
  }

  #reprice(start: number, path: Path): void {
    this.#rowPrice[start] = read(this.#rowPrice, start) + path.length
    for (const column of path.passed) {
      const slack = path.length - read(this.#distance, column)
      const owner = read(this.#rowOf, column)
      this.#columnPrice[column] = read(this.#columnPrice, column) - slack
      this.#rowPrice[owner] = read(this.#rowPrice, owner) + slack
    }
  }

  #augment(start: number, end: number): void {
    let column = end
    for (;;) {
      const row = read(this.#reachedFrom, column)
      const released = read(this.#columnOf, row)
      this.#columnOf[row] = column
      this.#rowOf[column] = row
      if (row === start) return
      column = released
    }
  }
}

/**
 * Exact minimum-cost assignment: every row gets one column or stays open, every column serves at most one row.
 * Deterministic: rows in the order given, ties to the lower column. Returns each row's column, or UNASSIGNED;
 * null when the time was over before the last row.
 */
export function assignWithin(
  rows: readonly AssignmentRow[],
  columnCount: number,
  isOver: () => boolean,
): number[] | null {
  const matching = new Matching(rows, columnCount)
  for (let row = 0; row < rows.length; row += 1) {
    if (!matching.place(row, isOver)) return null
  }
  return matching.columns()
}

/** The same, however long it takes. */
export const assignExact = (rows: readonly AssignmentRow[], columnCount: number): number[] =>
  assignWithin(rows, columnCount, () => false) ?? []
