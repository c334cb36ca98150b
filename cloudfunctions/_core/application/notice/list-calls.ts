import { personMailbox } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import { callList } from '../../../../domain/notice/call-list'
import { stationsOf } from '../../../../domain/people/roles-of'
import { groupOf } from '../../../../domain/privacy/group-of'
import { maskPhone } from '../../../../domain/privacy/mask'
import type { Query } from '../../runtime/context'
import { waitingCalls } from '../../store/notice-queries'
import { peopleByIds } from '../../store/people-queries'

const MOST_LINES = 300
/** As many as one call settles at once. */
const LINES_AT_ONCE = 30
const PERSON = personMailbox('')

export const listCalls: Query<'notice.calls'> = async ({ person, nowMs }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const rows = await waitingCalls(person.townId, stationsOf(person), MOST_LINES)
  const people = await peopleByIds([...new Set(rows.map(({ to }) => to.slice(PERSON.length)))])
  const here = people.filter(({ closed }) => !closed)
  return ok({
    items: callList(rows, here, nowMs).map(({ person: { id, contact }, ...row }) => ({
      ...row,
      personId: id,
      name: contact.name,
      stationId: contact.stationId,
      phone: contact.phone && maskPhone(contact.phone),
      group: groupOf(contact.addressText),
      placed: contact.addressText !== '',
      noticeIds: row.noticeIds.slice(0, LINES_AT_ONCE),
    })),
    more: rows.length === MOST_LINES,
  })
}
