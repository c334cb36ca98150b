import Taro from '@tarojs/taro'
import type { ActionOutput } from '../../../types/actions'
import { Message } from '../../ui/message/message'
import { useCommand } from '../data/use-command'
import { ReasonButton } from '../order/reason-button'

type Props = { readonly view: ActionOutput<'certificate.get'>; readonly onDone: () => void }

type Reason = { readonly code: string; readonly text: string }

/** Takes an issued certificate back, and on demand issues another in its place. */
export function TakeBack({ view, onDone }: Props) {
  const revoke = useCommand('certificate.revoke', view.seen)
  const takeBack = async (reason: Reason, replace: { readonly seen: string } | null) => {
    const answer = await revoke.run({ certificateId: view.id, reason, ...(replace && { replace }) })
    if (!answer.ok) return
    const { newCertificateId } = answer.receipt
    if (newCertificateId)
      void Taro.redirectTo({ url: `/packages/station/certificate/index?id=${newCertificateId}` })
    else onDone()
  }
  return (
    <>
      {revoke.error && <Message tone="danger" text={revoke.error.message} />}
      <ReasonButton
        id="replace"
        kind={view.outdated ? 'primary' : 'plain'}
        label="收回，按现在的记录重开"
        question="收回重开，是因为"
        reasons="revoke_certificate"
        busy={revoke.busy}
        onReason={(reason) => void takeBack(reason, { seen: view.seen })}
      />
      <ReasonButton
        id="revoke"
        label="只收回，不重开"
        question="收回，是因为"
        reasons="revoke_certificate"
        busy={revoke.busy}
        onReason={(reason) => void takeBack(reason, null)}
      />
    </>
  )
}
