import { sayClock } from '../../../domain/kernel/say-moment'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { dropQueued, type Queued } from '../data/send-queue'

const WORDS: Readonly<Record<string, string>> = {
  'assignment.checkIn': '到了',
  'assignment.checkOut': '做完了',
}

function UnsentStep({ step }: { readonly step: Queued }) {
  const { action, key, madeAtMs, refused } = step
  const what = `“${WORDS[action] ?? ''}”`
  if (refused !== null)
    return (
      <Message tone="danger" text={`${sayClock(madeAtMs)}点的${what}没有办成：${refused}`}>
        <Button kind="quiet" label="知道了" onTap={() => dropQueued(key)} />
      </Message>
    )
  return (
    <Message tone="warn" text={`没网，${what}已经记下：${sayClock(madeAtMs)}。有网自动上报，不用再点。`}>
      <Button kind="quiet" label="点错了，撤掉" onTap={() => dropQueued(key)} />
    </Message>
  )
}

type Props = { readonly waiting: readonly Queued[]; readonly busy: boolean }

/** Taps that the phone still keeps, with their times, and those that the server did not take. */
export function UnsentSteps({ waiting, busy }: Props) {
  return (
    <>
      {waiting
        .filter(({ refused }) => refused !== null || !busy)
        .map((step) => (
          <UnsentStep key={step.key} step={step} />
        ))}
    </>
  )
}
