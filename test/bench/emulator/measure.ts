export type Operation = () => Promise<unknown>

const MEASURE_MS = 1_500
const WARM_UP_CALLS = 20

/** Calls per second over a second and a half, with so many under way at a time. */
export const measure = async (operation: Operation, atOnce: number): Promise<number> => {
  for (let call = 0; call < WARM_UP_CALLS; call += 1) await operation()
  const startMs = performance.now()
  let calls = 0
  const lane = async () => {
    while (performance.now() - startMs < MEASURE_MS) {
      await operation()
      calls += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return (calls * 1000) / (performance.now() - startMs)
}
