import { callAction } from '../../services/call-action'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useOpenFile } from '../data/use-open-file'

const NOT_OPENED = '没有打开。证明还在，请再点一次。'

/** 「打开证明」: the paper as PDF, to look at, to send on, to print. */
export function OpenPaper({ certificateId }: { readonly certificateId: string }) {
  const { open, busy, problem } = useOpenFile(
    () => callAction('certificate.paper', { certificateId }),
    NOT_OPENED,
  )
  return (
    <>
      {problem !== '' && <Message tone="warn" text={problem} />}
      <Button id="open-paper" label="打开证明（PDF）" busy={busy} onTap={open} />
    </>
  )
}
