import { volunteerAccountId } from '../../../../domain/kernel/ids'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import type { Person } from '../../../../domain/people/person'
import { linkedVolunteer } from '../../../../domain/roster/linked-volunteer'
import { type PartyRate, partyRate } from '../../../../domain/roster/party-rate'
import type { RosterEntry } from '../../../../domain/roster/roster-entry'
import { spanOfPeriod } from '../../../../domain/targets/figure-period'
import { minutesOfAccounts } from '../../store/hour-sums'
import { readRoster } from '../roster/read-roster'

/** What everybody has kept of the newest year only, the ledger tells of an earlier one. */
async function withMinutesOf(
  year: number,
  entries: readonly RosterEntry[],
  people: readonly Person[],
): Promise<readonly Person[]> {
  const linked = new Set(entries.flatMap((entry) => linkedVolunteer(entry, people)?.id ?? []))
  const minutes = await minutesOfAccounts(
    [...linked].map(volunteerAccountId),
    spanOfPeriod({ kind: 'year', year }),
  )
  return people.map((person) => ({
    ...person,
    volunteer: person.volunteer && {
      ...person.volunteer,
      minutesThisYear: { year, minutes: minutes.get(volunteerAccountId(person.id)) ?? 0 },
    },
  }))
}

/** The party members of each place, as the roster is now, with their hours of a calendar year. */
export async function readParty(
  townId: string,
  year: number,
  nowMs: number,
): Promise<(stationId: string | null) => PartyRate> {
  const { entries, people: known } = await readRoster(townId, null)
  const people = year === shanghaiParts(nowMs).year ? known : await withMinutesOf(year, entries, known)
  return (stationId) =>
    partyRate(
      stationId === null ? entries : entries.filter((entry) => entry.stationId === stationId),
      people,
      year,
    )
}
