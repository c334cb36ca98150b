import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

const EVERY_MS = 20_000

/** Looks again every now and then while a page is in front and something can still change on it. */
export function useRefresh(active: boolean, run: () => void): void {
  const inFront = useRef(true)
  const newest = useRef(run)
  newest.current = run
  useDidHide(() => {
    inFront.current = false
  })
  useDidShow(() => {
    inFront.current = true
  })
  useEffect(() => {
    if (!active) return
    const timer = setInterval(() => {
      if (inFront.current) newest.current()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [active])
}
