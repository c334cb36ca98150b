import { personMailbox, stationMailbox, teamMailbox, townMailbox } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import { teamIdsOf } from '../../../../domain/people/team-ids-of'
import type { Query } from '../../runtime/context'
import { noticesIn } from '../../store/notice-queries'
import { toPage } from '../../store/page-cursor'

/** A person reads his own mailbox and those of the offices he holds now. */
const mailboxesOf = (person: Person): readonly string[] => [
  personMailbox(person.id),
  ...teamIdsOf(person).map(teamMailbox),
  ...headOfStations(person).map(stationMailbox),
  ...(isTownCoordinator(person) ? [townMailbox(person.townId)] : []),
]

export const listNotices: Query<'notice.list'> = async ({ person }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const rows = await noticesIn(person, mailboxesOf(person), input)
  const page = toPage(rows, input.limit, (notice) => notice.atMs)
  return ok({
    items: page.items.map(({ id, orderId, about, text, opens, atMs }) => ({
      id,
      orderId,
      ...(about && { about }),
      text,
      opens,
      atMs,
      unread: atMs > person.noticesReadAtMs,
    })),
    nextCursor: page.nextCursor,
  })
}
