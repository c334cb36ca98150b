import { useState } from 'react'
import { ORDER_LIMITS } from '../../../domain/order/order-limits'
import type { ActionInput, ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useCommand } from '../data/use-command'
import { useQuery } from '../data/use-query'
import type { OrderView } from '../order/progress-steps'
import { AskedBefore } from './asked-before'
import { ChoosePeople } from './choose-people'
import { ChooseTeam } from './choose-team'
import { LeftOut } from './left-out'

/** Neither people nor a team: the machine looks again. */
type Choice = Omit<ActionInput<'order.dispatch'>, 'orderId'>

const MOST_AT_ONCE = ORDER_LIMITS.maxNamedAtOnce

type ChoosingProps = {
  readonly found: ActionOutput<'order.candidates'>
  readonly parts: OrderView['parts']
  /** The last choice that was sent, while it is under way, and after it was not taken. */
  readonly tried: Choice | null
  readonly busy: boolean
  readonly problem: string
  readonly onSend: (choice: Choice) => void
}

function Choosing({ found, parts, tried, busy, problem, onSend }: ChoosingProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const toggle = (id: string) => {
    setChosen((before) => {
      if (before.includes(id)) return before.filter((each) => each !== id)
      return before.length < MOST_AT_ONCE ? [...before, id] : before
    })
  }
  const people = found.volunteers.map(({ volunteerId, name, teamName, why }) => ({
    volunteerId,
    name,
    words: [why.join(' · '), ...(teamName ? [teamName] : [])],
  }))
  const teamId = tried?.teamId
  const listed = new Set(people.map(({ volunteerId }) => volunteerId))
  const unlisted = parts.filter(({ volunteerId }) => !listed.has(volunteerId))
  const tries = (what: 'people' | 'machine'): boolean =>
    tried !== null && !teamId && (what === 'people') === (tried.volunteerIds !== undefined)
  return (
    <>
      {people.length === 0 ? (
        <Message tone="warn" text="对口的队伍里现在没有能去的人，可以派给别的队，或者上报镇里。" />
      ) : (
        <ChoosePeople people={people} chosen={chosen} onToggle={toggle} />
      )}
      <AskedBefore parts={unlisted} chosen={chosen} onToggle={toggle} />
      {chosen.length === MOST_AT_ONCE && <Message tone="info" text={`一次最多问 ${MOST_AT_ONCE} 位。`} />}
      {problem !== '' && !teamId && <Message tone="danger" text={problem} />}
      {chosen.length > 0 && (
        <Button
          id="dispatch-chosen"
          label={`派给这 ${chosen.length} 位`}
          busy={busy && tries('people')}
          disabled={busy}
          onTap={() => onSend({ volunteerIds: [...chosen] })}
        />
      )}
      <Button
        id="dispatch-machine"
        kind="plain"
        label="让系统再找一遍"
        busy={busy && tries('machine')}
        disabled={busy}
        onTap={() => onSend({})}
      />
      <ChooseTeam
        teams={found.teams}
        busyId={(busy && teamId) || null}
        off={busy}
        failed={teamId && problem ? { teamId, words: problem } : null}
        onChoose={(id) => onSend({ teamId: id })}
      />
      <LeftOut excluded={found.excluded} />
    </>
  )
}

type Props = { readonly view: OrderView; readonly onDone: () => void }

/** 派单 by hand: ranked volunteers with reasons, those asked before, other teams, or the machine once more. */
export function DispatchPanel({ view, onDone }: Props) {
  const { data, error, reload } = useQuery('order.candidates', { orderId: view.id })
  const dispatch = useCommand('order.dispatch', view.version)
  const [tried, setTried] = useState<Choice | null>(null)
  /** Chosen while others still think it over: they would be released. */
  const [doubtful, setDoubtful] = useState<Choice | null>(null)

  const send = async (choice: Choice) => {
    setDoubtful(null)
    setTried(choice)
    const { ok } = await dispatch.run({ orderId: view.id, ...choice })
    if (ok) onDone()
  }
  const choose = (choice: Choice) => {
    if (view.asking > 0) setDoubtful(choice)
    else void send(choice)
  }
  return (
    <Section title="派给谁" id="dispatch">
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data && (
        <Choosing
          found={data}
          parts={view.parts}
          tried={tried}
          busy={dispatch.busy}
          problem={dispatch.error?.message ?? ''}
          onSend={choose}
        />
      )}
      {doubtful && (
        <Sheet
          title={`还有 ${view.asking} 位没回话。改派别的人，就不等他们了。`}
          back="再等等"
          onClose={() => setDoubtful(null)}
        >
          <Button id="dispatch-anyway" kind="plain" label="不等了，改派" onTap={() => void send(doubtful)} />
        </Sheet>
      )}
    </Section>
  )
}
