import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { useNews } from './news'

/**
 * Runs when a part of a page appears, when `name` changes, whenever the page comes back to the front, and when there is
 * news while it is there. (The platform's own "shown" does not reach parts that appear later than their page.)
 */
export function useWhenShown(name: string, run: () => void): void {
  const away = useRef(false)
  const news = useNews()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` and `news` say when, `run` only what
  useEffect(() => {
    if (!away.current) run()
  }, [name, news])
  useDidHide(() => {
    away.current = true
  })
  useDidShow(() => {
    if (!away.current) return
    away.current = false
    run()
  })
}
