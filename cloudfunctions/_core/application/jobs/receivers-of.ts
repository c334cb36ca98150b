import { personMailbox, stationMailbox, townMailbox } from '../../../../domain/kernel/ids'
import type { Receiver } from '../../../../domain/notice/after-delivery'
import type { Notice } from '../../../../domain/notice/notice'
import type { Person } from '../../../../domain/people/person'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import { creditsOf } from '../../store/message-queries'
import { officeHoldersOf } from '../../store/office-queries'
import { peopleByIds } from '../../store/people-queries'

const PERSON = personMailbox('')
const OFFICES = [stationMailbox(''), townMailbox('')]

const mailboxesOf = (person: Person): readonly string[] => [
  personMailbox(person.id),
  ...headOfStations(person).map(stationMailbox),
  ...(isTownCoordinator(person) ? [townMailbox(person.townId)] : []),
]

/** Who reads each mailbox. A team's members are not named: what is open to all of them is read in the app. */
export async function receiversOf(
  notices: readonly Notice[],
  withCredits: boolean,
): Promise<(notice: Notice) => readonly Receiver[]> {
  const ids = notices.flatMap(({ to }) => (to.startsWith(PERSON) ? [to.slice(PERSON.length)] : []))
  const people = ids.length > 0 ? await peopleByIds([...new Set(ids)]) : []
  const asked = withCredits ? notices.filter(({ to }) => OFFICES.some((office) => to.startsWith(office))) : []
  const holders: Person[] = []
  for (const townId of new Set(asked.map((notice) => notice.townId)))
    holders.push(...(await officeHoldersOf(townId)))
  const everybody = [...new Map([...people, ...holders].map((each) => [each.id, each])).values()]
  const credits = withCredits && everybody.length > 0 ? await creditsOf(everybody.map(({ id }) => id)) : []
  const creditOf = new Map(credits.map((each) => [each.personId, each]))
  return ({ to, townId, byId }) =>
    everybody
      .filter((person) => person.townId === townId && person.id !== byId && mailboxesOf(person).includes(to))
      .map((person) => ({ person, credits: creditOf.get(person.id) ?? null }))
}
