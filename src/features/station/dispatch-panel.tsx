import { Text } from '@tarojs/components'
import { useState } from 'react'
import { villageName } from '../../../domain/town/stations'
import type { ActionInput, ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CheckRow } from '../../ui/list-row/check-row'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useCommand } from '../data/use-command'
import { useQuery } from '../data/use-query'

type Candidates = ActionOutput<'order.candidates'>
type Choice = Omit<ActionInput<'order.dispatch'>, 'orderId'>

const FIRST_ROWS = 6

type VolunteerProps = {
  readonly volunteers: Candidates['volunteers']
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
}

const Volunteers = ({ volunteers, chosen, onToggle }: VolunteerProps) => (
  <RowGroup>
    {volunteers.slice(0, FIRST_ROWS).map(({ volunteerId, name, teamName, why }) => (
      <CheckRow
        key={volunteerId}
        title={name}
        words={[why.join(' · '), ...(teamName ? [teamName] : [])]}
        on={chosen.includes(volunteerId)}
        onToggle={() => onToggle(volunteerId)}
      />
    ))}
  </RowGroup>
)

function LeftOut({ excluded }: { readonly excluded: Candidates['excluded'] }) {
  const [open, setOpen] = useState(false)
  if (excluded.length === 0) return null
  if (!open) return <Button kind="quiet" label="为什么没有别人？" onTap={() => setOpen(true)} />
  return (
    <Card>
      {excluded.map(({ name, why }) => (
        <Text key={name}>
          {name}：{why}
        </Text>
      ))}
    </Card>
  )
}

type Props = { readonly orderId: string; readonly onDone: () => void }

/** 派单 by hand: ranked volunteers with reasons, other teams, or the machine once more. */
export function DispatchPanel({ orderId, onDone }: Props) {
  const { data, error, reload } = useQuery('order.candidates', { orderId })
  const dispatch = useCommand('order.dispatch')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [teamsOpen, setTeamsOpen] = useState(false)

  const send = async (choice: Choice) => {
    const { ok } = await dispatch.run({ orderId, ...choice })
    if (ok) onDone()
  }
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <Section title="派给谁" id="dispatch">
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={2} />}
      {dispatch.error && <Message tone="danger" text={dispatch.error.message} />}
      {data && (
        <>
          {data.volunteers.length === 0 ? (
            <Message tone="warn" text="对口的队伍里现在没有能去的人，可以派给别的队，或者上报镇里。" />
          ) : (
            <Volunteers volunteers={data.volunteers} chosen={chosen} onToggle={toggle} />
          )}
          {chosen.length > 0 && (
            <Button
              id="dispatch-chosen"
              label={`派给这 ${chosen.length} 位`}
              busy={dispatch.busy}
              onTap={() => void send({ volunteerIds: [...chosen] })}
            />
          )}
          <Button
            id="dispatch-team"
            kind="plain"
            label={teamsOpen ? '收起队伍' : '派给别的队'}
            onTap={() => setTeamsOpen(!teamsOpen)}
          />
          {teamsOpen && (
            <RowGroup>
              {data.teams.map(({ id, name, stationId, available }) => (
                <ListRow
                  key={id}
                  id={`team-${id}`}
                  title={name}
                  words={`${stationId ? villageName(stationId) : '全镇'} · ${available} 人能去`}
                  onTap={() => void send({ teamId: id })}
                />
              ))}
            </RowGroup>
          )}
          <LeftOut excluded={data.excluded} />
        </>
      )}
    </Section>
  )
}
