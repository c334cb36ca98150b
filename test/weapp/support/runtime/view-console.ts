import { format } from 'node:util'

type Listener = (words: string) => void

const listeners = new Set<Listener>()

for (const level of ['warn', 'error'] as const) {
  const print = console[level]
  console[level] = (...words: unknown[]) => {
    if (listeners.size === 0) print(...words)
    for (const listener of listeners) listener(format(...words))
  }
}

/**
 * The view layer tells its troubles only on the console: templates that are not found, errors of event handlers.
 * Returns how to stop listening.
 */
export function listenToViewConsole(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
