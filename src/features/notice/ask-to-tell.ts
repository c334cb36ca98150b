import type { MessageKind } from '../../../domain/notice/message-kinds'
import { newId } from '../../services/new-id'
import { askForMessages, canBeTold } from '../../services/subscribe-message'
import { sendCommand } from '../data/send-command'
import { currentSession } from '../session/session-store'

const templateOf = (kind: MessageKind): string | null =>
  currentSession()?.messages.find((each) => each.kind === kind)?.templateId ?? null

/** Whether WeChat will ask at the next tap. */
export const mayAskToTell = (kind: MessageKind): boolean => canBeTold && templateOf(kind) !== null

/**
 * Lets WeChat ask whether it may tell him once. Called within the tap; what he is doing goes on meanwhile, and is
 * never held up by his answer.
 */
export async function askToTell(
  kind: MessageKind,
  doing: Promise<unknown> = Promise.resolve(),
): Promise<void> {
  const templateId = templateOf(kind)
  if (!mayAskToTell(kind) || templateId === null) return
  const agreed = await askForMessages([templateId])
  // Who orders for the first time is known only after that.
  await doing
  if (agreed.includes(templateId)) await sendCommand('notice.allow', { allowed: [kind] }, { seen: newId() })
}

const asked = new Set<MessageKind>()

/** The same once while the app is open, for what is tapped again and again. */
export function askOnceToTell(kind: MessageKind): void {
  if (asked.has(kind)) return
  asked.add(kind)
  void askToTell(kind)
}
