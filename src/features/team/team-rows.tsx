import { teamKindLabel } from '../../../domain/service/team-kinds'
import type { ActionOutput } from '../../../types/actions'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { EmptyState } from '../../ui/message/empty-state'
import { goTo } from './go-to'

type Line = ActionOutput<'team.list'>['teams'][number]

function wordsOf({ active, kind, members, leaders, brand }: Line): string {
  if (!active) return '停了'
  const led = leaders.length > 0 ? `${leaders.join('、')}带队` : '还没有队长'
  return [teamKindLabel(kind), `${members} 人`, led, brand && `品牌“${brand}”`].filter(Boolean).join(' · ')
}

/** Teams, each with the way to its people. */
export function TeamRows({ teams }: { readonly teams: readonly Line[] }) {
  if (teams.length === 0) return <EmptyState title="还没有队伍" words="建一支，点单的人才有人去。" />
  return (
    <RowGroup>
      {teams.map((team) => (
        <ListRow
          key={team.id}
          id={`team-${team.id}`}
          icon="people"
          title={team.name}
          words={wordsOf(team)}
          onTap={() => goTo('team', { id: team.id })}
        />
      ))}
    </RowGroup>
  )
}
