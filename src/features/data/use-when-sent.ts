import { useEffect, useRef } from 'react'

/** Runs when fewer commands wait than before: one of them has been answered, or taken back. */
export function useWhenSent(waiting: number, run: () => Promise<void>): void {
  const before = useRef(waiting)
  useEffect(() => {
    const fewer = waiting < before.current
    before.current = waiting
    if (fewer) void run()
  }, [waiting, run])
}
