import { minutesInYear } from '../hours/minutes-in-year'
import type { Person } from '../people/person'
import { linkedVolunteer } from './linked-volunteer'
import type { RosterEntry } from './roster-entry'

/** 上政字〔2020〕45号: in-post members take part to at least 80 %, and serve 20 hours a year on average. */
export const PARTY_TARGETS = { takingPartPercent: 80, averageMinutes: 1_200 } as const

export type PartyRate = {
  /** On the roster today, in post. */
  readonly members: number
  /** Of these, who has said that his hours count. */
  readonly linked: number
  /** With at least one confirmed record in the year. */
  readonly takingPart: number
  /** Confirmed in the year, of all of them. */
  readonly minutes: number
  /** Null: nobody is on the roster (无数据). */
  readonly rateReached: boolean | null
  readonly averageReached: boolean | null
}

/** Exact fractions: 4 of 5 reach 80 %, 79.99 % do not, and nothing is rounded before it is compared. */
export function partyRate(
  roster: readonly RosterEntry[],
  people: readonly Person[],
  year: number,
): PartyRate {
  const members = roster.filter(({ inPost, removed }) => inPost && removed === null)
  const linked = members.flatMap((entry) => linkedVolunteer(entry, people) ?? [])
  const each = linked.map(({ volunteer }) => (volunteer ? minutesInYear(volunteer, year) : 0))
  const takingPart = each.filter((minutes) => minutes > 0).length
  const minutes = each.reduce((sum, more) => sum + more, 0)
  const { takingPartPercent, averageMinutes } = PARTY_TARGETS
  const count = members.length
  return {
    members: count,
    linked: linked.length,
    takingPart,
    minutes,
    rateReached: count === 0 ? null : takingPart * 100 >= takingPartPercent * count,
    averageReached: count === 0 ? null : minutes >= averageMinutes * count,
  }
}
