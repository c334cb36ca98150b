import { Text } from '@tarojs/components'
import { useState } from 'react'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { ListRow } from '../../ui/list-row/list-row'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { useCommand } from '../data/use-command'
import { ReasonButton } from '../order/reason-button'

export type ShownTeam = ActionOutput<'team.get'>
type Member = ShownTeam['members'][number]

const wordsOf = ({ leads, paused, specialties, stationId }: Member): string =>
  [
    leads && '队长',
    villageName(stationId),
    specialties.map((code) => SPECIALTIES[code].label).join('、'),
    paused && '暂停接单',
  ]
    .filter(Boolean)
    .join(' · ')

type Props = {
  readonly team: ShownTeam
  readonly member: Member
  readonly onChanged: () => void
}

function Steps({ team, member, onChanged }: Props) {
  const seen = `${team.version} ${member.id}`
  const lead = useCommand('team.setLeader', seen)
  const remove = useCommand('team.removeMember', seen)
  const who = { teamId: team.id, volunteerId: member.id }
  const error = lead.error ?? remove.error
  const turn = async () => {
    const { ok } = await lead.run({ ...who, leads: !member.leads })
    if (ok) onChanged()
  }
  const take = async (reason: { code: string; text: string }) => {
    const { ok } = await remove.run({ ...who, reason })
    if (ok) onChanged()
  }
  return (
    <>
      {error && <Message tone="danger" text={error.message} />}
      <Button
        id="turn-leader"
        kind="plain"
        label={member.leads ? '不再当队长' : '请他当队长'}
        busy={lead.busy}
        onTap={() => void turn()}
      />
      <ReasonButton
        id="remove-member"
        label="移出这支队"
        question={`${member.name}为什么不在队里了？`}
        reasons="remove_member"
        busy={remove.busy}
        onReason={(reason) => void take(reason)}
      />
    </>
  )
}

/** One of the team, and what can be done with his place in it. */
export function MemberRow({ team, member, onChanged }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <ListRow
        id={`member-${member.id}`}
        icon={member.leads ? 'star' : 'person'}
        title={member.name}
        words={wordsOf(member)}
        onTap={() => setOpen(true)}
      />
      {open && (
        <Sheet title={member.name} onClose={() => setOpen(false)}>
          <Text>{wordsOf(member)}</Text>
          {team.active && (
            <Steps
              team={team}
              member={member}
              onChanged={() => {
                setOpen(false)
                onChanged()
              }}
            />
          )}
        </Sheet>
      )}
    </>
  )
}
