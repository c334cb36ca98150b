import { Text } from '@tarojs/components'
import { useState } from 'react'
import { sayDay } from '../../../domain/kernel/say-moment'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { useQuery } from '../data/use-query'
import { ReasonButton } from '../order/reason-button'
import './needs-list.scss'

type Need = ActionOutput<'recruiting.list'>['items'][number]

type Props = { readonly need: Need; readonly onClosed: () => void }

function NeedCard({ need, onClosed }: Props) {
  const close = useCommand('recruiting.close', need.lastAtMs)
  const take = async (reason: { code: string; text: string }) => {
    const { ok } = await close.run({ needId: need.id, reason })
    if (ok) onClosed()
  }
  return (
    <Card id={`need-${need.id}`}>
      <CardHead title={need.sentence} />
      <Text className="needs-list__words">
        {villageName(need.stationId)} · {sayDay(need.sinceMs, serverNowMs())}以来，{need.orders} 单没找到人
      </Text>
      {close.error && <Message tone="warn" text={close.error.message} />}
      <ReasonButton
        id={`close-${need.id}`}
        label="不用再招了"
        question={`“${need.sentence}”，为什么不用再招了？`}
        reasons="close_need"
        busy={close.busy}
        onReason={(reason) => void take(reason)}
      />
    </Card>
  )
}

/** 「要招人」: what kinds of volunteers the station keeps missing. Renders nothing while nobody is missed. */
export function NeedsList() {
  const { data, error, reload } = useQuery('recruiting.list', {})
  const [told, setTold] = useState('')
  const needs = data?.items ?? []
  const closed = (need: Need) => {
    setTold(`“${need.sentence}”拿下来了。`)
    void reload()
  }
  if (needs.length === 0 && !error && told === '') return null
  return (
    <Section title="要招人" id="needs">
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {told !== '' && <Message tone="good" text={told} />}
      {needs.map((need) => (
        <NeedCard key={need.id} need={need} onClosed={() => closed(need)} />
      ))}
    </Section>
  )
}
