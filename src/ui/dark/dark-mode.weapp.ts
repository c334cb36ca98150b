import Taro from '@tarojs/taro'

let dark = Taro.getAppBaseInfo().theme === 'dark'
const listeners = new Set<() => void>()

Taro.onThemeChange(({ theme }) => {
  dark = theme === 'dark'
  for (const listener of listeners) listener()
})

export const isDark = (): boolean => dark

/** Calls when the phone changes between its light and its dark mode; answers how to stop that. */
export function whenDarkChanges(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
