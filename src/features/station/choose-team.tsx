import { useState } from 'react'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'

type Props = {
  readonly teams: ActionOutput<'order.candidates'>['teams']
  /** The team that is being asked just now. */
  readonly busyId: string | null
  readonly off: boolean
  /** The one that was asked last in vain, and why. */
  readonly failed: { readonly teamId: string; readonly words: string } | null
  readonly onChoose: (teamId: string) => void
}

/** Any other team, with how many of it can come. */
export function ChooseTeam({ teams, busyId, off, failed, onChoose }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        id="dispatch-team"
        kind="plain"
        label={open ? '收起队伍' : '派给别的队'}
        onTap={() => setOpen(!open)}
      />
      {open && (
        <RowGroup>
          {teams.map(({ id, name, stationId, available }) => (
            <ListRow
              key={id}
              id={`team-${id}`}
              title={name}
              words={`${stationId ? villageName(stationId) : '全镇'} · ${available} 人能去`}
              busy={id === busyId}
              off={off}
              problem={failed?.teamId === id ? failed.words : ''}
              onTap={() => onChoose(id)}
            />
          ))}
        </RowGroup>
      )}
    </>
  )
}
