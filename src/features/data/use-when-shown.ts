import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/**
 * Runs when a part of a page appears, when `name` changes, and whenever the page comes back to the front.
 * (The platform's own "shown" does not reach parts that appear later than their page.)
 */
export function useWhenShown(name: string, run: () => void): void {
  const away = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` says when, `run` only what
  useEffect(run, [name])
  useDidHide(() => {
    away.current = true
  })
  useDidShow(() => {
    if (!away.current) return
    away.current = false
    run()
  })
}
