import { useState } from 'react'
import { callAction } from '../../services/call-action'
import { CallError } from '../../services/call-error'
import { openFile } from '../../services/open-file'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'

const NOT_OPENED = '没有打开。证明还在，请再点一次。'

/** 「打开证明」: the paper as PDF, to look at, to send on, to print. */
export function OpenPaper({ certificateId }: { readonly certificateId: string }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const open = async () => {
    setBusy(true)
    setProblem('')
    try {
      const { url, fileName } = await callAction('certificate.paper', { certificateId })
      await openFile(url, fileName)
    } catch (failure) {
      setProblem(failure instanceof CallError ? failure.message : NOT_OPENED)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {problem !== '' && <Message tone="warn" text={problem} />}
      <Button id="open-paper" label="打开证明（PDF）" busy={busy} onTap={() => void open()} />
    </>
  )
}
