import { useEffect, useState } from 'react'
import { MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { untilNextMs } from '../../../domain/screen/until-next'
import { serverNowMs } from '../../services/server-clock'

/**
 * The server's time, anew with each full minute and with each answer, which may have put this clock right: the page
 * changes then and never in between.
 */
export function useMinute(heardAtMs: number | null): number {
  const [nowMs, setNowMs] = useState(serverNowMs)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is what it waits for
  useEffect(() => setNowMs(serverNowMs()), [heardAtMs])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each minute sets the timer of the next
  useEffect(() => {
    const timer = setTimeout(() => setNowMs(serverNowMs()), untilNextMs(serverNowMs(), MINUTE_MS))
    return () => clearTimeout(timer)
  }, [nowMs])
  return nowMs
}
