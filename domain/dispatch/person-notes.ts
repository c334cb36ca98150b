import { shanghaiParts, startOfWeek } from '../kernel/shanghai-time'
import type { ExclusionCode } from '../order/exclusions'
import { personCost } from './cost-terms'
import type { DispatchRules } from './dispatch-rules'
import type { Calendar } from './filter-input'
import { PERSON_FILTERS } from './hard-filters'
import type { Registered } from './roster'

/** What is the same of a volunteer whatever the order. */
export type PersonNotes = {
  /** Which reasons not to ask him hold. */
  readonly holding: readonly ExclusionCode[]
  readonly cost: number
}

export type Notes = {
  readonly calendar: Calendar
  readonly of: (registered: Registered) => PersonNotes
}

/** Looks once at each volunteer, when somebody first asks for him. */
export function notesOn(rules: DispatchRules): Notes {
  const calendar = { weekStartMs: startOfWeek(rules.atMs), year: shanghaiParts(rules.atMs).year }
  const known: PersonNotes[] = []
  const made = (registered: Registered): PersonNotes => {
    const input = { rules, calendar, registered }
    return {
      holding: PERSON_FILTERS.flatMap(({ code, applies }) => (applies(input) ? [code] : [])),
      cost: personCost(input),
    }
  }
  return {
    calendar,
    of: (registered) => {
      const notes = known[registered.at] ?? made(registered)
      known[registered.at] = notes
      return notes
    },
  }
}
