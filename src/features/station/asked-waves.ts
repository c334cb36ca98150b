import { ASKED_BY } from '../../../domain/order/asked-how'
import type { OrderView } from '../order/progress-steps'

type Part = OrderView['parts'][number]

export type AskedWave = {
  /** 第 2 轮 · 站里自己挑的：电话里说好了; empty where it was not kept. */
  readonly words: string
  readonly parts: readonly Part[]
}

function waveWords({ asked }: Part): string {
  if (!asked) return ''
  const by = [ASKED_BY[asked.by], asked.reasonWords].filter(Boolean).join('：')
  return asked.by === 'himself' ? by : `第 ${asked.wave} 轮 · ${by}`
}

/** Those who were asked together, the last ones first. */
export function askedWaves(parts: readonly Part[]): readonly AskedWave[] {
  const lastFirst = [...parts].sort((a, b) => (b.asked?.wave ?? 0) - (a.asked?.wave ?? 0))
  const waves = new Map<string, Part[]>()
  for (const part of lastFirst) {
    const words = waveWords(part)
    waves.set(words, [...(waves.get(words) ?? []), part])
  }
  return [...waves].map(([words, members]) => ({ words, parts: members }))
}
