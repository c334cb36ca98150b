import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Measures } from '../measures/measures'
import type { Variant, VariantNews } from './variant'

const WORKER = join(__dirname, 'variant-worker.ts')
const MOST_WORKERS = 4

function runOne(worker: ChildProcess, variant: Variant, onDay: () => void): Promise<Measures> {
  return new Promise((done, failed) => {
    const gone = (code: number | null) => failed(new Error(`a simulated year broke off, exit code ${code}`))
    const hear = (news: VariantNews) => {
      if (news.kind === 'day') return onDay()
      worker.off('exit', gone)
      worker.off('message', hear)
      done(news.measures)
    }
    worker.on('message', hear)
    worker.once('exit', gone)
    worker.send(variant)
  })
}

/** Runs variants side by side, one process for each core. The results stand in the order of the variants. */
export async function runVariants(
  variants: readonly Variant[],
  onDay: () => void,
): Promise<readonly Measures[]> {
  const results = new Map<number, Measures>()
  let next = 0
  const work = async (): Promise<void> => {
    const worker = fork(WORKER)
    try {
      for (let at = next++; at < variants.length; at = next++) {
        const variant = variants[at]
        if (variant) results.set(at, await runOne(worker, variant, onDay))
      }
    } finally {
      worker.kill()
    }
  }
  const workers = Math.min(MOST_WORKERS, availableParallelism(), variants.length)
  await Promise.all(Array.from({ length: workers }, work))
  return variants.flatMap((_, at) => results.get(at) ?? [])
}
