import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { FactRow } from '../../ui/list-row/fact-row'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { EmptyState } from '../../ui/message/empty-state'
import { goTo } from '../team/go-to'

export type RosterLine = ActionOutput<'roster.list'>['entries'][number]

const wordsOf = ({ stationId, unit, inPost, phoneMasked, linked, removed }: RosterLine): string =>
  [
    unit ?? (stationId ? villageName(stationId) : ''),
    inPost ? '在职' : '不在职',
    phoneMasked,
    removed ? `移出了：${removed.reason}` : linked ? '本人算进来了' : '本人还没点',
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
