import { LIST_COLUMNS } from './list-columns'
import type { Difference } from './row-differences'

const PERSONAL = new Map(
  Object.values(LIST_COLUMNS).flatMap(({ label, personal }) => (personal ? [[label, personal.mask]] : [])),
)

/**
 * What a row changes, as whoever brought it looks at it: what he wrote himself whole, what was there before as a list
 * without telephones has it. A file of numbers and wrong telephones is no way around a look that is written down.
 */
export const shownDifferences = (differences: readonly Difference[]): readonly Difference[] =>
  differences.map((each) => ({ ...each, before: PERSONAL.get(each.label)?.(each.before) ?? each.before }))
