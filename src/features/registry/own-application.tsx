import { Text } from '@tarojs/components'
import { sayDay } from '../../../domain/kernel/say-moment'
import { SPECIALTIES } from '../../../domain/service/specialties'
import type { ActionOutput } from '../../../types/actions'
import { phoneCall } from '../../services/phone-call'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'

type Application = NonNullable<ActionOutput<'volunteer.get'>['application']>

const wantedWords = ({ wanted }: Application): string =>
  wanted.map((code) => SPECIALTIES[code].label).join('、')

type Props = {
  readonly application: Application
  readonly stationPhone: string
  readonly onWithdrawn: () => void
}

/** Where one's application is, and what became of it. */
export function OwnApplication({ application, stationPhone, onWithdrawn }: Props) {
  const withdraw = useCommand('volunteer.withdrawApplication', application.id)
  const { status, atMs, reason } = application
  const words = wantedWords(application)
  const takeBack = async () => {
    const { ok } = await withdraw.run({})
    if (ok) onWithdrawn()
  }
  if (status === 'declined')
    return <Message tone="warn" text={`上次报的${words}没有同意：${reason ?? ''}。改好了可以再交。`} />
  if (status !== 'waiting') return null
  return (
    <Card id="application">
      <CardHead title="交上去了，站里在看" />
      <Text>
        {sayDay(atMs, serverNowMs())}报的：{words}。站长可能会打电话问一问，同意了会告诉您。
      </Text>
      {stationPhone !== '' && (
        <Button kind="plain" icon="phone" label="给站里打电话" onTap={() => phoneCall(stationPhone)} />
      )}
      {withdraw.error && <Message tone="warn" text={withdraw.error.message} />}
      <AskingButton
        id="withdraw-application"
        kind="quiet"
        label="不报了，收回"
        question="收回后站里不再看，您写的都删掉。以后还可以再报。"
        yes="收回"
        back="不收回"
        busy={withdraw.busy}
        onYes={() => void takeBack()}
      />
    </Card>
  )
}
