import { takeNewVersion, whenNewVersion } from '../../services/new-version'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { observable } from '../data/observable'

const ready = observable(false)

whenNewVersion(() => ready.set(true))

/** A newer version waits: taken when its reader likes, never in the middle of something. */
export function NewVersion() {
  const isReady = ready.use()
  if (!isReady) return null
  return (
    <Message tone="info" text="有新的版本。换上只要一会儿，您填的都在。">
      <Button id="new-version" kind="plain" label="换上新的" onTap={takeNewVersion} />
    </Message>
  )
}
