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
 * so that trying again can never do it twice.
 */
export function useCommand<A extends CommandName>(action: A): CommandState<A> {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError | null>(null)

  const run = async (payload: ActionInput<A>): Promise<Answer<ActionOutput<A>>> => {
    setBusy(true)
    setError(null)
    const key = keyForCommand(action, JSON.stringify(payload))
    try {
      const receipt = await callAction(action, payload, key)
      commandAnswered(key)
      return { ok: true, receipt }
    } catch (failure) {
      const known = failure instanceof CallError ? failure : unreachable()
      if (known.kind === 'refused') commandAnswered(key)
      setError(known)
      return { ok: false, error: known }
    } finally {
      setBusy(false)
    }
  }
  return { run, busy, error }
}
