import { setTimeout as pause } from 'node:timers/promises'

const POLL_MS = 10

/** Long after everybody would have given up; only so that a failing test can say what it saw. */
const PATIENCE_MS = 20_000

/** Waits until something is there and answers it. Throws `otherwise`'s words when it never comes. */
export async function waitFor<T>(
  look: () => T | null | undefined | false,
  otherwise: () => string,
): Promise<T> {
  const endMs = Date.now() + PATIENCE_MS
  while (Date.now() < endMs) {
    const found = look()
    if (found !== null && found !== undefined && found !== false) return found
    await pause(POLL_MS)
  }
  throw new Error(otherwise())
}
