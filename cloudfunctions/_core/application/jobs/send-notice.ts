import { MINUTE_MS } from '../../../../domain/kernel/shanghai-time'
import type { Receiver, SendOutcome } from '../../../../domain/notice/after-delivery'
import { hasCredit } from '../../../../domain/notice/message-credits'
import { messageFields } from '../../../../domain/notice/message-fields'
import { KIND_OF_PLACE } from '../../../../domain/notice/message-kinds'
import type { Notice } from '../../../../domain/notice/notice'
import { creditsGone, creditUsed } from '../../store/message-queries'
import { claimNotice } from '../../store/notice-queries'
import type { MessageTemplate } from '../../wechat/message-templates'
import { sendMessage } from '../../wechat/send-message'

/** Longer than a run lasts: what a run that was cut off had taken is sent by a later one. */
const CLAIMED_FOR_MS = 10 * MINUTE_MS

const BEST_FIRST: readonly SendOutcome[] = ['sent', 'later', 'refused', 'broken']

/**
 * Sends one line to whoever of its readers has agreed to it. Null where another run has it. Of an office one of its
 * people is enough: the line stands on the list of all.
 */
export async function sendNotice(
  notice: Notice,
  receivers: readonly Receiver[],
  { templates, nowMs }: { readonly templates: readonly MessageTemplate[]; readonly nowMs: number },
): Promise<SendOutcome | null> {
  const template = templates.find(({ kind }) => kind === KIND_OF_PLACE[notice.opens])
  if (!template || !(await claimNotice(notice.id, nowMs, nowMs + CLAIMED_FOR_MS))) return null
  const outcomes: SendOutcome[] = []
  for (const { person, credits } of receivers) {
    if (!hasCredit(credits, template.kind)) continue
    const { templateId, kind } = template
    const outcome = await sendMessage({ openid: credits.openid, templateId, fields: messageFields(notice) })
    if (outcome === 'sent') await creditUsed(person.id, kind)
    if (outcome === 'refused') await creditsGone(person.id, kind)
    outcomes.push(outcome)
  }
  return BEST_FIRST.find((each) => outcomes.includes(each)) ?? 'refused'
}
