import { useState } from 'react'
import { isOverride } from '../../../domain/dispatch/is-override'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import { REASONS, type Reason } from '../../../domain/order/reasons'
import type { ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { ChoiceSheet } from '../../ui/choice-sheet/choice-sheet'
import { Section } from '../../ui/section/section'
import { Sheet } from '../../ui/sheet/sheet'
import { Awaited } from '../data/awaited'
import { useCommand } from '../data/use-command'
import { useQuery } from '../data/use-query'
import type { OrderView } from '../order/progress-steps'
import { type DispatchChoice, DispatchChoices } from './dispatch-choices'

/** Said by the server when somebody whom the machine would ask first has become free meanwhile. */
const REASON_REQUIRED: RefusalCode = 'ORDER.REASON_REQUIRED'

type Found = ActionOutput<'order.candidates'>

/** Whether the machine would ask others, so that it has to be said why. */
function passesOver({ volunteerIds, teamId }: DispatchChoice, { volunteers }: Found): boolean {
  if (volunteerIds) return isOverride({ volunteerIds }, volunteers)
  return teamId !== undefined && isOverride({ teamId }, volunteers)
}

/** What is still asked before a choice goes out: others would be released, or passed over. */
type Doubt = { readonly about: 'released' | 'passed_over'; readonly choice: DispatchChoice }

type Props = { readonly view: OrderView; readonly onDone: () => void }

/** 派单 by hand: ranked volunteers with reasons, those asked before, other teams, or the machine once more. */
export function DispatchPanel({ view, onDone }: Props) {
  const { data, error, reload } = useQuery('order.candidates', { orderId: view.id })
  const dispatch = useCommand('order.dispatch', view.version)
  const [tried, setTried] = useState<DispatchChoice | null>(null)
  const [doubt, setDoubt] = useState<Doubt | null>(null)

  const send = async (choice: DispatchChoice, reason?: Reason) => {
    setDoubt(null)
    setTried(choice)
    const answer = await dispatch.run({ orderId: view.id, ...choice, ...(reason && { reason }) })
    if (answer.ok) onDone()
    else if (answer.error.code === REASON_REQUIRED) setDoubt({ about: 'passed_over', choice })
  }
  const sendOrExplain = (choice: DispatchChoice) => {
    if (data && passesOver(choice, data)) setDoubt({ about: 'passed_over', choice })
    else void send(choice)
  }
  const choose = (choice: DispatchChoice) => {
    if (view.asking > 0) setDoubt({ about: 'released', choice })
    else sendOrExplain(choice)
  }
  return (
    <Section title="派给谁" id="dispatch">
      <Awaited missing={!data} error={error} reload={reload} rows={2} />
      {data && (
        <DispatchChoices
          found={data}
          parts={view.parts}
          tried={tried}
          busy={dispatch.busy}
          problem={dispatch.error?.message ?? ''}
          onSend={choose}
          mayEscalate={view.moves.includes('escalate')}
        />
      )}
      {doubt?.about === 'released' && (
        <Sheet
          title={`还有 ${view.asking} 位没回话。再问别的人，还等他们吗？`}
          back="再等等"
          onClose={() => setDoubt(null)}
        >
          <Button
            id="dispatch-beside"
            label="一起问，谁先答应谁去"
            onTap={() => sendOrExplain({ ...doubt.choice, beside: true })}
          />
          <Button
            id="dispatch-anyway"
            kind="plain"
            label="不等了，改派"
            onTap={() => sendOrExplain(doubt.choice)}
          />
        </Sheet>
      )}
      {doubt?.about === 'passed_over' && (
        <ChoiceSheet
          title="系统自己不会先问他们。改问他们，是因为"
          options={REASONS.override}
          onChoose={(reason) => void send(doubt.choice, reason)}
          onClose={() => setDoubt(null)}
        />
      )}
    </Section>
  )
}
