import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import { newId } from './new-id'
import { serverNowMs } from './server-clock'
import { recall, remember } from './storage'

/** What a person means to do: the same intent sent again is the same command. */
export type Intent = {
  readonly action: string
  readonly payload: string
  /**
   * What he had before him: the version of the order, or the draft. The same step taken later, from another state
   * of things, is another intent.
   */
  readonly seen: string
}

/** A command that was sent and has no answer yet. */
type Pending = Intent & { readonly key: string; readonly sentAtMs: number }

const STORE = 'pending-commands'
/** More unanswered commands than one person leaves behind; older ones are forgotten. */
const MOST_KEPT = 20
/** After a day nobody means the same tap any more. */
const KEPT_FOR_MS = 24 * HOUR_MS

const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' &&
  value !== null &&
  ['action', 'payload', 'seen', 'key', 'sentAtMs'].every((field) => field in value)

const isList = (value: unknown): value is readonly Pending[] => Array.isArray(value) && value.every(isPending)

const waiting = (): readonly Pending[] =>
  (recall(STORE, isList) ?? []).filter((each) => Math.abs(serverNowMs() - each.sentAtMs) < KEPT_FOR_MS)

/**
 * The key under which the server will know this command. While the same command has no answer its key stays,
 * also after the page or the app was left: sending it again can never do it twice.
 */
export function keyForCommand(intent: Intent): string {
  const all = waiting()
  const known = all.find(
    (each) => each.action === intent.action && each.payload === intent.payload && each.seen === intent.seen,
  )
  if (known) return known.key
  const key = newId()
  remember(STORE, [...all, { ...intent, key, sentAtMs: serverNowMs() }].slice(-MOST_KEPT))
  return key
}

/** Commands of one kind that have no answer yet. */
export const unanswered = (action: string): readonly Pending[] =>
  waiting().filter((each) => each.action === action)

export function commandAnswered(key: string): void {
  remember(
    STORE,
    waiting().filter((each) => each.key !== key),
  )
}
