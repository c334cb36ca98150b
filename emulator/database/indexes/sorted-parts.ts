import { compareValues, typeRank } from '../query/compare-values'
import { partValue } from './part-value'

/** Values of one type between two ends; both ends belong to it, an open end is undefined. */
export interface ValueRange {
  readonly typeRank: number
  readonly from: unknown
  readonly to: unknown
}

interface Entry {
  readonly part: string
  readonly value: unknown
}

const isBefore = (value: unknown, range: ValueRange): boolean =>
  typeRank(value) < range.typeRank ||
  (typeRank(value) === range.typeRank && range.from !== undefined && compareValues(value, range.from) < 0)

const isNotAfter = (value: unknown, range: ValueRange): boolean =>
  typeRank(value) < range.typeRank ||
  (typeRank(value) === range.typeRank && (range.to === undefined || compareValues(value, range.to) <= 0))

/** Key parts in the order of their values. */
export class SortedParts {
  private readonly entries: Entry[]

  constructor(parts: Iterable<string>) {
    this.entries = Array.from(parts, (part) => ({ part, value: partValue(part) }))
    this.entries.sort((left, right) => compareValues(left.value, right.value))
  }

  add(part: string): void {
    const value = partValue(part)
    this.entries.splice(
      this.firstNot((other) => compareValues(other, value) < 0),
      0,
      { part, value },
    )
  }

  remove(part: string): void {
    const value = partValue(part)
    let position = this.firstNot((other) => compareValues(other, value) < 0)
    while (position < this.entries.length && this.entries[position]?.part !== part) position += 1
    this.entries.splice(position, 1)
  }

  /** The parts in the range, or all of them, upwards or downwards. */
  *parts(direction: 1 | -1, range?: ValueRange): Iterable<string> {
    const from = range ? this.firstNot((value) => isBefore(value, range)) : 0
    const to = range ? this.firstNot((value) => isNotAfter(value, range)) : this.entries.length
    for (let step = 0; step < to - from; step += 1) {
      const entry = this.entries[direction === 1 ? from + step : to - 1 - step]
      if (entry) yield entry.part
    }
  }

  /** Position of the first entry that fails a test which all entries before it pass. */
  private firstNot(test: (value: unknown) => boolean): number {
    let low = 0
    let high = this.entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (test(this.entries[middle]?.value)) low = middle + 1
      else high = middle
    }
    return low
  }
}
