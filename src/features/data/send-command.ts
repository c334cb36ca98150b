import type { ActionInput, ActionOutput, CommandName } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import { CallError, keptForLater, unreachable } from '../../services/call-error'
import { keyForCommand } from '../../services/pending-commands'
import { flushQueue, keepQueued, settle, waitsBefore } from './send-queue'
import { WAITING_COMMANDS } from './waiting-commands'

export type Answer<T> =
  | { readonly ok: true; readonly receipt: T }
  | { readonly ok: false; readonly error: CallError }

type Options = {
  /** What the person acts upon (the version of the order, the draft): the same step from a newer state is a new command. */
  readonly seen: string | number
  /** What it is about in words, for as long as it has to wait for a signal. */
  readonly subject?: string
}

/** Nobody writes so much: it is a file or a picture, too large to be kept on the phone. */
const LONGEST_WORDS = 5_000
/** Signs at its end that tell it from others of the same length. */
const MARK_SIGNS = 64

/** The payload by which the phone knows a command that it has sent already. */
const toKeep = (payload: object): string =>
  JSON.stringify(payload, (_name, value: unknown) =>
    typeof value === 'string' && value.length > LONGEST_WORDS
      ? `${value.length} ${value.slice(-MARK_SIGNS)}`
      : value,
  )

/** Commands about one order, task or activity keep their order; any other stands for itself. */
function aboutOf(payload: object, key: string): string {
  const [id] = ['assignmentId', 'orderId', 'activityId']
    .map((name): unknown => Reflect.get(payload, name))
    .filter(Boolean)
  return typeof id === 'string' ? id : key
}

/**
 * Sends a command once. While nobody knows whether it arrived, the same payload goes out again under the same key,
 * so that trying again can never do it twice. What may wait for a signal is kept by the phone, behind whatever else waits about the same
 * thing (`kept`), and goes out by itself; anything else waits for whoever tries again (`unreachable`).
 */
export async function sendCommand<A extends CommandName>(
  action: A,
  payload: ActionInput<A>,
  { seen, subject = '' }: Options,
): Promise<Answer<ActionOutput<A>>> {
  const key = keyForCommand({ action, payload: toKeep(payload), seen: String(seen) })
  const about = aboutOf(payload, key)
  const keepIt = (): Answer<ActionOutput<A>> => {
    keepQueued({ key, action, payload, about, subject })
    return { ok: false, error: keptForLater() }
  }
  const waits = action in WAITING_COMMANDS
  if (waits && waitsBefore(about, key)) {
    await flushQueue()
    if (waitsBefore(about, key)) return keepIt()
  }
  try {
    const receipt = await callAction(action, payload, key)
    settle(key)
    return { ok: true, receipt }
  } catch (thrown) {
    const error = thrown instanceof CallError ? thrown : unreachable()
    if (error.kind === 'refused') settle(key)
    else if (waits) return keepIt()
    return { ok: false, error }
  }
}
