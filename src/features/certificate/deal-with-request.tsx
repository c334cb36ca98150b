import type { ActionOutput } from '../../../types/actions'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import { ReasonButton } from '../order/reason-button'

type Props = { readonly view: ActionOutput<'certificate.get'>; readonly onDone: () => void }

/** 「开证明」, or a reason why not. */
export function DealWithRequest({ view, onDone }: Props) {
  const issue = useCommand('certificate.issue', view.seen)
  const decline = useCommand('certificate.decline', view.seen)
  const certificateId = view.id
  const take = async () => {
    const { ok, ...answer } = await issue.run({ certificateId, seen: view.seen })
    if (ok || ('error' in answer && answer.error.code === 'CERTIFICATE.RECORDS_CHANGED')) onDone()
  }
  const refuse = async (reason: { code: string; text: string }) => {
    const { ok } = await decline.run({ certificateId, reason })
    if (ok) onDone()
  }
  const error = issue.error ?? decline.error
  return (
    <>
      {error && <Message tone="danger" text={error.message} />}
      {view.content && (
        <AskingButton
          id="issue"
          kind="primary"
          label="看对了，开证明"
          question={`给${view.volunteerName}开这份证明？开了不能改，错了只能收回重开。`}
          yes="开"
          back="再看看"
          busy={issue.busy}
          onYes={() => void take()}
        />
      )}
      <ReasonButton
        id="decline"
        label="这份不开"
        question="不开，是因为"
        reasons="decline_certificate"
        busy={decline.busy}
        onReason={(reason) => void refuse(reason)}
      />
    </>
  )
}
