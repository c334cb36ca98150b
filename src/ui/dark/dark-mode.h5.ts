const query = window.matchMedia('(prefers-color-scheme: dark)')

export const isDark = (): boolean => query.matches

/** Calls when the browser changes between light and dark; answers how to stop that. */
export function whenDarkChanges(listener: () => void): () => void {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
