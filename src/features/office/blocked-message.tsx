import { sayFullDate } from '../../../domain/kernel/say-date'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useSession } from '../session/session-store'

/** Said before he fills in an order that would not be taken. */
export function BlockedMessage() {
  const { session } = useSession()
  const untilMs = session?.person?.blockedUntilMs ?? null
  if (untilMs === null) return null
  const phone = session?.station?.phone ?? ''
  return (
    <Message
      tone="warn"
      text={`到${sayFullDate(untilMs)}为止，您先不能点单、接单。急事照样打 110、119、120。`}
    >
      {phone && (
        <Button
          id="call-about-block"
          kind="plain"
          icon="phone"
          label="给站里打电话问问"
          onTap={() => phoneCall(phone)}
        />
      )}
    </Message>
  )
}
