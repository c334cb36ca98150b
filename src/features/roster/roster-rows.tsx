import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { FactRow } from '../../ui/list-row/fact-row'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { EmptyState } from '../../ui/message/empty-state'
import { goTo } from '../team/go-to'

export type RosterLine = ActionOutput<'roster.list'>['entries'][number]

/** Who is not in post counts nowhere, whatever he has said. */
function standing({ inPost, linked, removed }: RosterLine): string {
  if (removed) return `移出了：${removed.reason}`
  if (!inPost) return '不在职，不算'
  return linked ? '在职，本人算进来了' : '在职，本人还没点'
}

const wordsOf = (entry: RosterLine): string =>
  [
    entry.unit ?? (entry.stationId ? villageName(entry.stationId) : ''),
    entry.phoneMasked,
    standing(entry),
  ].join(' · ')

type Props = { readonly entries: readonly RosterLine[]; readonly mayChange: boolean }

/** The roster by name; only the clerk opens a line. */
export function RosterRows({ entries, mayChange }: Props) {
  if (entries.length === 0) return <EmptyState title="名册还是空的" words="由镇里管名册的人一个一个登记。" />
  return (
    <RowGroup>
      {entries.map((entry) =>
        mayChange && !entry.removed ? (
          <ListRow
            key={entry.id}
            id={`entry-${entry.id}`}
            icon="person"
            title={entry.name}
            words={wordsOf(entry)}
            onTap={() => goTo('edit-entry', { id: entry.id })}
          />
        ) : (
          <FactRow key={entry.id} title={entry.name} words={wordsOf(entry)} />
        ),
      )}
    </RowGroup>
  )
}
