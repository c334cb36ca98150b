import { useState } from 'react'
import { ORDER_LIMITS } from '../../../domain/order/order-limits'
import type { ActionInput, ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import type { OrderView } from '../order/progress-steps'
import { AskedBefore } from './asked-before'
import { ChoosePeople } from './choose-people'
import { ChooseTeam } from './choose-team'
import { LeftOut } from './left-out'
import { notComing } from './not-coming'

/** Neither people nor a team: the machine looks again. */
export type DispatchChoice = Omit<ActionInput<'order.dispatch'>, 'orderId' | 'reason'>

const MOST_AT_ONCE = ORDER_LIMITS.maxNamedAtOnce

type Props = {
  readonly found: ActionOutput<'order.candidates'>
  readonly parts: OrderView['parts']
  /** The last choice that was sent, while it is under way, and after it was not taken. */
  readonly tried: DispatchChoice | null
  readonly busy: boolean
  readonly problem: string
  readonly onSend: (choice: DispatchChoice) => void
  /** It has not gone up to the town yet. */
  readonly mayEscalate: boolean
}

const nobodyWords = (mayEscalate: boolean, wereAsked: boolean): string =>
  `${wereAsked ? '对口的队伍里能去的都问过了。可以再问一次，也可以派给别的队' : '对口的队伍里现在没有能去的人，可以派给别的队'}${mayEscalate ? '，或者上报镇里' : ''}。`

/** Ranked volunteers with reasons, those asked before, the machine, other teams, and who was left out. */
export function DispatchChoices({ found, parts, tried, busy, problem, onSend, mayEscalate }: Props) {
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
  const known = new Set([...people, ...parts].map(({ volunteerId }) => volunteerId))
  const named = chosen.filter((id) => known.has(id))
  // Of others than were tried it says nothing.
  const isAsTried = !tried?.volunteerIds || tried.volunteerIds.join() === named.join()
  const tries = (what: 'people' | 'machine'): boolean =>
    tried !== null && !teamId && (what === 'people') === (tried.volunteerIds !== undefined)
  return (
    <>
      {people.length === 0 ? (
        <Message tone="warn" text={nobodyWords(mayEscalate, notComing(unlisted).length > 0)} />
      ) : (
        <ChoosePeople people={people} chosen={named} onToggle={toggle} />
      )}
      <AskedBefore parts={unlisted} chosen={named} onToggle={toggle} />
      {named.length === MOST_AT_ONCE && <Message tone="info" text={`一次最多问 ${MOST_AT_ONCE} 位。`} />}
      {problem !== '' && !teamId && isAsTried && <Message tone="danger" text={problem} />}
      {named.length > 0 && (
        <Button
          id="dispatch-chosen"
          label={`派给这 ${named.length} 位`}
          busy={busy && tries('people')}
          disabled={busy}
          onTap={() => onSend({ volunteerIds: [...named] })}
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
