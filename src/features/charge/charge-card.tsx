import { Text } from '@tarojs/components'
import { CHARGE_OUTCOMES } from '../../../domain/charge/charge-report'
import { sayDay } from '../../../domain/kernel/say-moment'
import { villageName } from '../../../domain/town/stations'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import { AskReporter } from './ask-reporter'
import type { Charge } from './charge'
import { CloseCharge } from './close-charge'

type Props = { readonly charge: Charge; readonly onDone: () => void }

function stateWords({ closed, takenBy, mine, late, dueAtMs }: Charge): string {
  if (closed) {
    const who = closed.names.length > 0 ? `（${closed.names.join('、')}）` : ''
    return `${sayDay(closed.atMs, serverNowMs())}办完：${CHARGE_OUTCOMES[closed.outcome]}${who}。${closed.text}`
  }
  const by = takenBy ? `${mine ? '您' : takenBy}在查` : '还没有人查'
  return `${by}，${late ? '本该' : '要'}在${sayDay(dueAtMs, serverNowMs())}前查清。`
}

function Handle({ charge, onDone }: Props) {
  const take = useCommand('charge.take', `${charge.id} ${charge.takenBy ?? ''}`)
  const mineNow = async () => {
    const { ok } = await take.run({ reportId: charge.id })
    if (ok) onDone()
  }
  return (
    <>
      {charge.reporter.phone !== '' && <AskReporter charge={charge} />}
      {take.error && <Message tone="danger" text={take.error.message} />}
      {!charge.mine && (
        <Button
          id={`take-${charge.orderId}`}
          kind="plain"
          label="我来查"
          busy={take.busy}
          onTap={() => void mineNow()}
        />
      )}
      <CloseCharge charge={charge} onDone={onDone} />
    </>
  )
}

/** One report: whom it is about, who says it in which words, and by when it is to be settled. */
export function ChargeCard({ charge, onDone }: Props) {
  const { title, number, stationId, volunteers, text, reporter, late, closed } = charge
  const told = reporter.byTelephone ? `站里接的电话，${reporter.name}说的` : `${reporter.name}说的`
  return (
    <Card tone={late ? 'danger' : 'plain'} id={`charge-${charge.orderId}`}>
      <CardHead title={title} aside={<Text>{villageName(stationId)}</Text>} />
      <Text>
        去的人：{volunteers.map(({ name }) => name).join('、')}（单号 {number}）
      </Text>
      <Text>
        {told}
        {text && `：“${text}”`}
      </Text>
      <Text>{stateWords(charge)}</Text>
      {!closed && <Handle charge={charge} onDone={onDone} />}
    </Card>
  )
}
