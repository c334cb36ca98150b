import type { BulletinDecision } from '../../../domain/bulletin/bulletin-lifecycle'
import type { ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import { ReasonButton } from '../order/reason-button'

export type BulletinView = ActionOutput<'bulletin.get'>

const LABELS = { adopt: '采用', forward: '采用，也转报县里了' } as const

type Props = { readonly bulletin: BulletinView; readonly onDone: () => void }

/** What the town may do with it now. */
export function DecideButtons({ bulletin, onDone }: Props) {
  const { id: bulletinId, version, status, mayDecide } = bulletin
  const decide = useCommand('bulletin.decide', `${version} ${status}`)
  const run = async (decision: BulletinDecision, reason?: { code: string; text: string }) => {
    const { ok } = await decide.run({ bulletinId, version, decision, ...(reason && { reason }) })
    if (ok) onDone()
  }
  return (
    <>
      {decide.error && <Message tone="danger" text={decide.error.message} />}
      {mayDecide.includes('adopt') && (
        <Button id="adopt" label={LABELS.adopt} busy={decide.busy} onTap={() => void run('adopt')} />
      )}
      {mayDecide.includes('forward') && (
        <Button
          id="forward"
          kind="plain"
          label={status === 'adopted' ? '已经转报县里了' : LABELS.forward}
          busy={decide.busy}
          onTap={() => void run('forward')}
        />
      )}
      {mayDecide.includes('return') && (
        <ReasonButton
          id="return"
          label="退回去改"
          question="为什么退回？"
          reasons="return_bulletin"
          busy={decide.busy}
          onReason={(reason) => void run('return', reason)}
        />
      )}
    </>
  )
}
