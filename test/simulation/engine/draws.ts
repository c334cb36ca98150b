import type { Random } from './random'

export const chance = (random: Random, share: number): boolean => random() < share

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random()

export const wholeBetween = (random: Random, low: number, high: number): number =>
  Math.floor(between(random, low, high + 1))

export function pick<T>(random: Random, list: readonly T[]): T {
  const picked = list[Math.floor(random() * list.length)]
  if (picked === undefined) throw new Error('pick: the list is empty')
  return picked
}

/** One key of a table of weights. */
export function pickWeighted<K extends string>(
  random: Random,
  weights: readonly (readonly [K, number])[],
): K {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random() * total
  for (const [key, weight] of weights) {
    left -= weight
    if (left < 0) return key
  }
  return pick(random, weights)[0]
}

/** How often something that happens `mean` times on average happens. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean)
  let product = random()
  let count = 0
  while (product > limit) {
    product *= random()
    count += 1
  }
  return count
}

/** Around a median, never negative, with a long tail: how people take their time. */
export function aroundMedian(random: Random, median: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return median * Math.exp(spread * normal)
}
