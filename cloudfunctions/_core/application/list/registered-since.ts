import { isSameCell } from '../../../../domain/people-list/plain-cell'
import type { GoodRow } from '../../../../domain/people-list/planned-row'
import { peopleLikelyMeant } from '../../store/list-queries'

/** New people of a list who have registered themselves after somebody had looked at it. */
export async function registeredSince(
  townId: string,
  rows: readonly GoodRow[],
): Promise<ReadonlySet<string>> {
  const added = rows.filter(({ kind, values }) => kind === 'add' && values.phone)
  const phones = [...new Set(added.flatMap(({ values }) => values.phone ?? []))]
  if (phones.length === 0) return new Set()
  const found = await peopleLikelyMeant(townId, [], { ids: [], phones, names: [] })
  const isThere = ({ personId, name, values }: GoodRow) =>
    found.some(
      ({ id, contact }) =>
        id !== personId && contact.phone === values.phone && isSameCell(contact.name, name),
    )
  return new Set(added.filter(isThere).map(({ personId }) => personId))
}
