import { useSyncExternalStore } from 'react'
import { isDark, whenDarkChanges } from './dark-mode'

/** Whether the phone is in its dark mode. */
export const useDark = (): boolean => useSyncExternalStore(whenDarkChanges, isDark)
