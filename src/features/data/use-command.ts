import { useState } from 'react'
import type { ActionInput, ActionOutput, CommandName } from '../../../types/actions'
import type { CallError } from '../../services/call-error'
import { type Answer, sendCommand } from './send-command'

export type CommandState<A extends CommandName> = {
  readonly run: (payload: ActionInput<A>) => Promise<Answer<ActionOutput<A>>>
  readonly busy: boolean
  /**
   * Why the last run failed; null while one is under way, after one that succeeded, and for one that the phone keeps: that
   * stands among what was not sent.
   */
  readonly error: CallError | null
}

/** A command of a page, sent once however often it is tried; `seen` and `subject` as in `sendCommand`. */
export function useCommand<A extends CommandName>(
  action: A,
  seen: string | number,
  subject = '',
): CommandState<A> {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ error: CallError; seen: string | number } | null>(null)

  const run = async (payload: ActionInput<A>): Promise<Answer<ActionOutput<A>>> => {
    setBusy(true)
    setFailure(null)
    const answer = await sendCommand(action, payload, { seen, subject })
    if (!answer.ok && answer.error.kind !== 'kept') setFailure({ error: answer.error, seen })
    setBusy(false)
    return answer
  }
  // "Please try again" must not stand beside the next button once the page shows that something has moved on.
  const overtaken = failure?.error.kind === 'unreachable' && failure.seen !== seen
  return { run, busy, error: overtaken ? null : (failure?.error ?? null) }
}
