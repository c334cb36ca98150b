import { isQuietTime } from '../../../../domain/kernel/shanghai-time'
import { afterDelivery, asCall, channelOf } from '../../../../domain/notice/after-delivery'
import { KIND_OF_PLACE } from '../../../../domain/notice/message-kinds'
import type { Notice } from '../../../../domain/notice/notice'
import type { Tally } from '../../runtime/run-timer'
import { settleDelivery, undeliveredNotices } from '../../store/notice-queries'
import { townSettingsOf } from '../../store/town-rules'
import { messageTemplates } from '../../wechat/message-templates'
import { receiversOf } from './receivers-of'
import { sendNotice } from './send-notice'

const BATCH = 200
/** WeChat takes a fraction of a second for each; the rest goes out a minute later. */
const MESSAGES_PER_RUN = 60

/** Each town has its own night; the notices of one that sleeps do not stand before those of the others. */
async function readyNotices(nowMs: number): Promise<readonly Notice[]> {
  const quiet = new Set<string>()
  for (;;) {
    const known = quiet.size
    const pending = await undeliveredNotices([...quiet], nowMs, BATCH)
    for (const { townId, pressing } of pending)
      if (!pressing && !quiet.has(townId) && isQuietTime(nowMs, await townSettingsOf(townId, nowMs)))
        quiet.add(townId)
    if (quiet.size === known) return pending
  }
}

type Fields = Parameters<typeof settleDelivery>[1]

/** Rows that end alike are written in one trip. */
async function settleAlike(settled: readonly (readonly [id: string, fields: Fields])[]): Promise<void> {
  const alike = new Map<string, { readonly fields: Fields; readonly ids: string[] }>()
  for (const [id, fields] of settled) {
    const key = JSON.stringify(fields)
    const known = alike.get(key) ?? { fields, ids: [] }
    known.ids.push(id)
    alike.set(key, known)
  }
  for (const { ids, fields } of alike.values()) await settleDelivery(ids, fields)
}

/**
 * Sends new notices on their way. Who uses the app has them in the inbox already, and is sent a message by WeChat where he
 * has agreed to one; who does not use it is called by telephone. By night only what cannot wait goes out. Marking a row is
 * the last step, so a crash only repeats it.
 */
export async function deliverNotices(nowMs: number): Promise<Tally> {
  const pending = await readyNotices(nowMs)
  const templates = messageTemplates(process.env.MESSAGE_TEMPLATES)
  const readers = await receiversOf(pending, templates.length > 0)
  const isAsked = ({ opens }: Notice) => templates.some(({ kind }) => kind === KIND_OF_PLACE[opens])
  const settled: [string, Fields][] = []
  const tally = { inbox: 0, calls: 0, messages: 0, messagesLater: 0 }
  let left = MESSAGES_PER_RUN
  for (const notice of pending) {
    const receivers = readers(notice)
    const at = { atMs: nowMs, settings: await townSettingsOf(notice.townId, nowMs) }
    const channel = channelOf(notice, receivers)
    const [first] = receivers
    if (channel === 'call' && first) {
      settled.push([notice.id, asCall(first.person, nowMs)])
      tally.calls += 1
    } else if (channel === 'wechat' && isAsked(notice)) {
      if (left <= 0) continue
      left -= 1
      const outcome = await sendNotice(notice, receivers, { templates, nowMs })
      if (outcome === null) continue
      await settleDelivery([notice.id], afterDelivery(notice, outcome, at))
      tally.messages += Number(outcome === 'sent')
      tally.messagesLater += Number(outcome === 'later')
    } else {
      settled.push([notice.id, afterDelivery(notice, null, at)])
      tally.inbox += 1
    }
  }
  await settleAlike(settled)
  return tally
}
