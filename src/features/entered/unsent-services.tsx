import { sayMoment } from '../../../domain/kernel/say-moment'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { dropQueued, type Queued } from '../data/send-queue'

type Props = {
  readonly steps: readonly Queued[]
  /** Takes back what the server did not accept, to put it right. */
  readonly onTakeBack: (payload: object) => void
}

function Unsent({ step, onTakeBack }: Pick<Props, 'onTakeBack'> & { readonly step: Queued }) {
  const { key, madeAtMs, refused, payload } = step
  const when = sayMoment(madeAtMs, serverNowMs())
  if (refused === null)
    return (
      <Message tone="warn" text={`没网，${when}写的一件已经存下，有网自动上报，不用再写。`}>
        <Button kind="quiet" label="写错了，撤掉" onTap={() => dropQueued(key)} />
      </Message>
    )
  const takeBack = () => {
    dropQueued(key)
    onTakeBack(payload)
  }
  return (
    <Message tone="danger" text={`${when}写的一件没有记上：${refused}`}>
      <Button id="put-right" kind="plain" label="拿回来改" onTap={takeBack} />
      <Button kind="quiet" label="不记了" onTap={() => dropQueued(key)} />
    </Message>
  )
}

/** What the phone still keeps, and what the server did not take. */
export const UnsentServices = ({ steps, onTakeBack }: Props) => (
  <>
    {steps.map((step) => (
      <Unsent key={step.key} step={step} onTakeBack={onTakeBack} />
    ))}
  </>
)
