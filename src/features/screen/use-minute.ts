import { useEffect, useState } from 'react'
import { MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { untilNextMs } from '../../../domain/screen/until-next'
import { serverNowMs } from '../../services/server-clock'

/** The server's time, anew with each full minute: the page changes once a minute and never in between. */
export function useMinute(): number {
  const [nowMs, setNowMs] = useState(serverNowMs)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each minute sets the timer of the next
  useEffect(() => {
    const timer = setTimeout(() => setNowMs(serverNowMs()), untilNextMs(serverNowMs(), MINUTE_MS))
    return () => clearTimeout(timer)
  }, [nowMs])
  return nowMs
}
