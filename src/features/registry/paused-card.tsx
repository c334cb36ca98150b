import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import { loadSession, useSession } from '../session/session-store'

/** Who has paused waits for offers that never come, unless he reads so; one tap goes on. */
export function PausedCard() {
  const volunteer = useSession().session?.person?.volunteer ?? null
  const resume = useCommand('volunteer.resume', 'paused')
  if (!volunteer?.paused || volunteer.left) return null
  const goOn = async () => {
    const { ok } = await resume.run({})
    if (ok) await loadSession()
  }
  return (
    <Message tone="warn" text="您现在暂停接单，没有人来问您。手上的任务还是您的。">
      {resume.error && <Message tone="danger" text={resume.error.message} />}
      <Button id="resume" kind="plain" label="接着接单" busy={resume.busy} onTap={() => void goOn()} />
    </Message>
  )
}
