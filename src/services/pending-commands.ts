import { newId } from './new-id'
import { recall, remember } from './storage'

/** A command that was sent and has no answer yet. */
type Pending = { readonly action: string; readonly payload: string; readonly key: string }

const STORE = 'pending-commands'
/** More unanswered commands than one person leaves behind; older ones are forgotten. */
const MOST_KEPT = 20

const isList = (value: unknown): value is readonly Pending[] => Array.isArray(value)

const waiting = (): readonly Pending[] => recall(STORE, isList) ?? []

/**
 * The key under which the server will know this command. While the same command has no answer its key stays,
 * also after the page or the app was left: sending it again can never do it twice.
 */
export function keyForCommand(action: string, payload: string): string {
  const all = waiting()
  const known = all.find((each) => each.action === action && each.payload === payload)
  if (known) return known.key
  const key = newId()
  remember(STORE, [...all, { action, payload, key }].slice(-MOST_KEPT))
  return key
}

export function commandAnswered(key: string): void {
  remember(
    STORE,
    waiting().filter((each) => each.key !== key),
  )
}
