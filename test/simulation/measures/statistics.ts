/** The value below which this share of the numbers lies (nearest rank); null without numbers. */
export function quantile(numbers: readonly number[], share: number): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  return sorted[rank - 1] ?? null
}

export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

export const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/** 0: everybody has the same; near 1: one has everything. */
export function giniOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const total = sorted.reduce((sum, each) => sum + each, 0)
  if (total === 0) return 0
  const weighted = sorted.reduce((sum, each, at) => sum + (at + 1) * each, 0)
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length
}

/** What share of the whole the least loaded tenths carry together: eleven points from 0 to 1. */
export function lorenzOf(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers].sort((a, b) => a - b)
  const total = sorted.reduce((sum, each) => sum + each, 0)
  return Array.from({ length: 11 }, (_, tenth) => {
    const upTo = Math.round((tenth / 10) * sorted.length)
    return shareOf(
      sorted.slice(0, upTo).reduce((sum, each) => sum + each, 0),
      total,
    )
  })
}

export function countBy<T>(list: readonly T[], key: (item: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const item of list) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}

export const rounded = (number: number, digits: number): number => Number(number.toFixed(digits))
