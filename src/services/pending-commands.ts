import { newId } from './new-id'
import { forget, recall, remember } from './storage'

/** A command that was sent and has no answer yet; at most one of each action. */
type Pending = { readonly key: string; readonly payload: string }

const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' && value !== null && 'key' in value && 'payload' in value

const nameOf = (action: string): string => `pending:${action}`

/**
 * The key under which the server will know this command. While the same command has no answer its key stays,
 * also after the page or the app was left: sending it again can never do it twice.
 */
export function keyForCommand(action: string, payload: string): string {
  const waiting = recall(nameOf(action), isPending)
  if (waiting?.payload === payload) return waiting.key
  const key = newId()
  remember(nameOf(action), { key, payload })
  return key
}

export const commandAnswered = (action: string): void => forget(nameOf(action))
