import { personMailbox } from '../../../../domain/kernel/ids'
import { isQuietTime } from '../../../../domain/kernel/shanghai-time'
import type { Notice } from '../../../../domain/notice/notice'
import type { Tally } from '../../runtime/run-timer'
import { markDelivered, undeliveredNotices } from '../../store/notice-queries'
import { peopleByIds } from '../../store/people-queries'
import { townSettingsOf } from '../../store/town-rules'

const BATCH = 200
const PERSON = personMailbox('')

/** Each town has its own night; the notices of one that sleeps do not stand before those of the others. */
async function readyNotices(nowMs: number): Promise<readonly Notice[]> {
  const quiet = new Set<string>()
  for (;;) {
    const known = quiet.size
    const pending = await undeliveredNotices([...quiet], BATCH)
    for (const { townId, pressing } of pending)
      if (!pressing && !quiet.has(townId) && isQuietTime(nowMs, await townSettingsOf(townId, nowMs)))
        quiet.add(townId)
    if (quiet.size === known) return pending
  }
}

/**
 * Sends new notices on their way. Who uses the app has them in the inbox already; those of people who do not are
 * marked as calls to be made by telephone. By night only what cannot wait goes out. Marking a row is the last step, so a crash only repeats it.
 */
export async function deliverNotices(nowMs: number): Promise<Tally> {
  const pending = await readyNotices(nowMs)
  const personIds = pending.flatMap(({ to }) => (to.startsWith(PERSON) ? [to.slice(PERSON.length)] : []))
  const people = personIds.length > 0 ? await peopleByIds([...new Set(personIds)]) : []
  const withoutApp = new Set(
    people.filter((person) => !person.usesApp).map((person) => personMailbox(person.id)),
  )
  const ids = (call: boolean) =>
    pending.filter((notice) => withoutApp.has(notice.to) === call).map((notice) => notice.id)
  const calls = ids(true)
  const inbox = ids(false)
  if (calls.length > 0) await markDelivered(calls, 'call')
  if (inbox.length > 0) await markDelivered(inbox, 'inbox')
  return { inbox: inbox.length, calls: calls.length }
}
