import { Text } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { CONSENTS, type ConsentPurpose } from '../../../domain/privacy/consents'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Message } from '../../ui/message/message'
import { forgetKept } from '../data/kept-answers'
import { useCommand } from '../data/use-command'
import './audit-card.scss'

type Given = ActionOutput<'consent.list'>['items'][number]

type Props = {
  readonly purpose: ConsentPurpose
  /** The last time it was given; undefined: never. */
  readonly last: Given | undefined
  /** Holds now, in the present words. */
  readonly on: boolean
  readonly onChanged: () => void
}

function since(last: Given | undefined, on: boolean): string {
  if (!last) return '没有同意过'
  const { atMs, withdrawnAtMs } = last
  if (withdrawnAtMs !== null) return `${sayMoment(withdrawnAtMs, serverNowMs())}收回了`
  return `${sayMoment(atMs, serverNowMs())}同意的${on ? '' : '，后来这段话改过'}`
}

/** What it is about in full words, since when, and one tap either way. */
export function ConsentRow({ purpose, last, on, onChanged }: Props) {
  const give = useCommand('consent.give', String(on))
  const withdraw = useCommand('consent.withdraw', String(on))
  const { title, text, version } = CONSENTS[purpose]
  const send = async (command: typeof give | typeof withdraw) => {
    const { ok } = await command.run({ purpose, version })
    if (!ok) return
    if (command === withdraw) forgetKept(() => true)
    onChanged()
  }
  const problem = (on ? withdraw : give).error?.message
  return (
    <Card id={`consent-${purpose}`}>
      <CardHead title={title} />
      <Text>{text}</Text>
      <Text className="audit-card__words">{since(last, on)}</Text>
      {problem && <Message tone="danger" text={problem} />}
      <Button
        id={`${on ? 'withdraw' : 'give'}-${purpose}`}
        kind="plain"
        label={on ? '收回' : '同意'}
        busy={give.busy || withdraw.busy}
        onTap={() => void send(on ? withdraw : give)}
      />
    </Card>
  )
}
