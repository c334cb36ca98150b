/** Prints one line per step with the time it took, and passes its result on. */
export async function step<T>(words: string, work: () => Promise<T>): Promise<T> {
  const startedAtMs = performance.now()
  process.stdout.write(`  ${words} …`)
  const result = await work()
  process.stdout.write(` ${((performance.now() - startedAtMs) / 1_000).toFixed(1)} s\n`)
  return result
}
