import type { Person } from '../people/person'
import type { Team } from '../people/team'
import { columnsOf, LIST_COLUMNS } from './list-columns'
import type { ListCode } from './list-kinds'
import { isSameCell } from './plain-cell'

export type Difference = { readonly label: string; readonly before: string; readonly after: string }

/** What a row changes, column by column, whole: what is written is compared with it. `shownDifferences` is for the eye. */
export const rowDifferences = (
  list: ListCode,
  before: Person,
  after: Person,
  teams: readonly Team[],
): readonly Difference[] =>
  columnsOf(list).flatMap((code) => {
    const { label, read, show } = LIST_COLUMNS[code]
    const shown = { label, before: show(before, teams), after: show(after, teams) }
    return read && !isSameCell(shown.before, shown.after) ? [shown] : []
  })
