/** One text as its features and how much it belongs to each class (sums to 1). */
export type Example = {
  readonly features: readonly (readonly [string, number])[]
  readonly belongs: readonly number[]
  readonly weight: number
}

export type Weights = ReadonlyMap<string, Float64Array>

const ROUNDS = 10
const RATE = 0.3
const DECAY = 1e-3
const FIRST_SQUARE = 0.01

/** A fixed order for every round: the same data give the same weights. */
function* shuffled(count: number): Iterable<number> {
  const order = Array.from({ length: count }, (_, at) => at)
  let state = 7
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = count - 1; at > 0; at -= 1) {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
      const other = Math.floor((state / 4_294_967_296) * (at + 1))
      const [a = 0, b = 0] = [order[at], order[other]]
      order[at] = b
      order[other] = a
    }
    yield* order
  }
}

export function scoresOf(weights: Weights, features: Example['features'], classes: number): Float64Array {
  const sums = new Float64Array(classes)
  for (const [feature, value] of features) {
    const row = weights.get(feature)
    if (row) for (let at = 0; at < classes; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) * value
  }
  return sums
}

function chances(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** Multinomial logistic regression with steps that shrink per weight. */
export function train(examples: readonly Example[], classes: number): Weights {
  const weights = new Map<string, Float64Array>()
  const squares = new Map<string, Float64Array>()
  const rowOf = (rows: Map<string, Float64Array>, feature: string, first: number): Float64Array => {
    const row = rows.get(feature) ?? new Float64Array(classes).fill(first)
    rows.set(feature, row)
    return row
  }
  for (const place of shuffled(examples.length)) {
    const example = examples[place]
    if (!example) continue
    const guess = chances(scoresOf(weights, example.features, classes))
    for (const [feature, value] of example.features) {
      const row = rowOf(weights, feature, 0)
      const square = rowOf(squares, feature, FIRST_SQUARE)
      for (let at = 0; at < classes; at += 1) {
        const error = (guess[at] ?? 0) - (example.belongs[at] ?? 0)
        const slope = error * value * example.weight + DECAY * (row[at] ?? 0)
        square[at] = (square[at] ?? 0) + slope * slope
        row[at] = (row[at] ?? 0) - (RATE * slope) / Math.sqrt(square[at] ?? 1)
      }
    }
  }
  return weights
}
