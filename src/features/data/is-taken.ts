import type { Answer } from './send-command'

/** The server has taken it, or the phone keeps it and goes on by itself: nothing more is to be done here. */
export const isTaken = (answer: Answer<unknown>): boolean => answer.ok || answer.error.kind === 'kept'
