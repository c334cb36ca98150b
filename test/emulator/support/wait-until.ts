import { setTimeout as pause } from 'node:timers/promises'

const POLL_MS = 10

/** Waits for a condition that something outside this process brings about. */
export const waitUntil = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await condition())) await pause(POLL_MS)
}
