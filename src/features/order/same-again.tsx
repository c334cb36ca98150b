import type { RefusalCode } from '../../../domain/kernel/refusals'
import type { CallError } from '../../services/call-error'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'

const SAME_TODAY: RefusalCode = 'ORDER.SAME_TODAY'

export const isSameToday = ({ code }: CallError): boolean => code === SAME_TODAY

type Props = {
  readonly error: CallError
  readonly busy: boolean
  readonly onAgain: () => void
  readonly onDrop: () => void
}

/** The same was ordered today already: a question, and both answers. */
export function SameAgain({ error, busy, onAgain, onDrop }: Props) {
  return (
    <Message tone="warn" text={error.message}>
      <Button id="order-again" kind="plain" label="再点一次" busy={busy} onTap={onAgain} />
      <Button id="not-again" kind="quiet" label="不点了" disabled={busy} onTap={onDrop} />
    </Message>
  )
}
