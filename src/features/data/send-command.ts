import type { ActionInput, ActionOutput, CommandName } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import { CallError, unreachable } from '../../services/call-error'
import { commandAnswered, keyForCommand } from '../../services/pending-commands'

export type Answer<T> =
  | { readonly ok: true; readonly receipt: T }
  | { readonly ok: false; readonly error: CallError }

/**
 * Sends a command once. While nobody knows whether it arrived, the same payload goes out again under the same key,
 * so that trying again can never do it twice. `seen` is what the person acts upon (the version of the order, the
 * draft): the same step from a newer state is a new command. `mark` stands for a payload that is too large to be kept
 * on the phone.
 */
export async function sendCommand<A extends CommandName>(
  action: A,
  payload: ActionInput<A>,
  seen: string | number,
  mark: string = JSON.stringify(payload),
): Promise<Answer<ActionOutput<A>>> {
  const key = keyForCommand({ action, payload: mark, seen: String(seen) })
  try {
    const receipt = await callAction(action, payload, key)
    commandAnswered(key)
    return { ok: true, receipt }
  } catch (thrown) {
    const error = thrown instanceof CallError ? thrown : unreachable()
    if (error.kind === 'refused') commandAnswered(key)
    return { ok: false, error }
  }
}
