import { personMailbox } from '../../../../domain/kernel/ids'
import { asCall } from '../../../../domain/notice/after-delivery'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { settleUnread, unreadTooLong } from '../../store/notice-queries'
import { peopleByIds } from '../../store/people-queries'

const BATCH = 100
const PERSON = personMailbox('')

/** What somebody must know and has not read for hours goes on the call list of his station. */
export async function callForUnread(nowMs: number): Promise<Tally> {
  const waiting = await unreadTooLong(nowMs, BATCH)
  if (waiting.length === 0) return { unreadCalls: 0 }
  const people = await peopleByIds([...new Set(waiting.map(({ to }) => to.slice(PERSON.length)))])
  const readerOf = new Map(people.map((person) => [personMailbox(person.id), person]))
  let calls = 0
  const { failed } = await eachSafely(waiting, 'jobs.unread', async ({ id, to, atMs }) => {
    const reader = readerOf.get(to)
    const unread = reader && !reader.closed && reader.noticesReadAtMs < atMs
    await settleUnread([id], unread ? asCall(reader, nowMs) : { delivery: 'inbox', callAtMs: null })
    if (unread) calls += 1
    return true
  })
  return { unreadCalls: calls, unreadFailed: failed }
}
