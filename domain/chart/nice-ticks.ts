const STEPS = [1, 2, 5, 10] as const

/** Round numbers from 0 up to the first that is not below `most`: at most so many steps, of 1, 2 or 5 times a power of ten, whole ones. */
export function niceTicks(most: number, steps: number): readonly number[] {
  const rough = Math.max(1, most) / steps
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, power * (STEPS.find((each) => each * power >= rough) ?? 10))
  const count = Math.max(1, Math.ceil(most / step))
  return Array.from({ length: count + 1 }, (_, at) => at * step)
}
