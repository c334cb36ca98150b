import { useState } from 'react'
import type { ActionInput, ActionOutput, CommandName } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import { CallError, unreachable } from '../../services/call-error'
import { commandAnswered, keyForCommand } from '../../services/pending-commands'

export type Answer<T> =
  | { readonly ok: true; readonly receipt: T }
  | { readonly ok: false; readonly error: CallError }

export type CommandState<A extends CommandName> = {
  readonly run: (payload: ActionInput<A>) => Promise<Answer<ActionOutput<A>>>
  readonly busy: boolean
  /** Why the last run failed; null while one is under way and after one that succeeded. */
  readonly error: CallError | null
}

/**
 * Sends a command once. While nobody knows whether it arrived, the same payload goes out again under the same key,
 * so that trying again can never do it twice. `seen` is what the person acts upon (the version of the order, the
 * draft): the same step from a newer state is a new command.
 */
export function useCommand<A extends CommandName>(action: A, seen: string | number): CommandState<A> {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ error: CallError; seen: string | number } | null>(null)

  const run = async (payload: ActionInput<A>): Promise<Answer<ActionOutput<A>>> => {
    setBusy(true)
    setFailure(null)
    const key = keyForCommand({ action, payload: JSON.stringify(payload), seen: String(seen) })
    try {
      const receipt = await callAction(action, payload, key)
      commandAnswered(key)
      return { ok: true, receipt }
    } catch (thrown) {
      const error = thrown instanceof CallError ? thrown : unreachable()
      if (error.kind === 'refused') commandAnswered(key)
      setFailure({ error, seen })
      return { ok: false, error }
    } finally {
      setBusy(false)
    }
  }
  // "Please try again" must not stand beside the next button once the page shows that something has moved on.
  const overtaken = failure?.error.kind === 'unreachable' && failure.seen !== seen
  return { run, busy, error: overtaken ? null : (failure?.error ?? null) }
}
