import { Text } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { SPECIALTIES } from '../../../domain/service/specialties'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import { ReasonButton } from '../order/reason-button'

type Proposal = ActionOutput<'team.list'>['proposals'][number]

type Props = { readonly proposal: Proposal; readonly onDecided: () => void }

/** Somebody wants to found a team: what for, and the two answers. */
export function ProposalCard({ proposal, onDecided }: Props) {
  const { id, name, kind, purpose, proposer, atMs, own } = proposal
  const decide = useCommand('team.decide', id)
  const answer = async (reason?: { code: string; text: string }) => {
    const { ok } = await decide.run({ proposalId: id, approve: !reason, ...(reason && { reason }) })
    if (ok) onDecided()
  }
  return (
    <Card id={`proposal-${id}`}>
      <CardHead title={`${proposer}想成立“${name}”`} />
      <Text>
        {SPECIALTIES[kind].label} · {sayMoment(atMs, serverNowMs())}提的{'\n'}
        {purpose}
      </Text>
      {decide.error && <Message tone="danger" text={decide.error.message} />}
      {own ? (
        <Message tone="info" text="您自己提的，要请镇里或另一位站长答复。" />
      ) : (
        <>
          <AskingButton
            id={`approve-${id}`}
            kind="primary"
            label="同意成立"
            question={`同意后“${name}”马上就有了，${proposer}当队长。`}
            yes="同意成立"
            back="再想想"
            busy={decide.busy}
            onYes={() => void answer()}
          />
          <ReasonButton
            id={`refuse-${id}`}
            label="先不成立"
            question="为什么先不成立？"
            reasons="refuse_team"
            busy={decide.busy}
            onReason={(reason) => void answer(reason)}
          />
        </>
      )}
    </Card>
  )
}
