import { useState } from 'react'
import { CallError } from '../../services/call-error'
import { openFile } from '../../services/open-file'

type FileLink = { readonly url: string; readonly fileName: string }

type OpensFile = { readonly open: () => void; readonly busy: boolean; readonly problem: string }

/** Fetches a fresh link at every tap, so that none lies about, and opens its file; `notOpened` says what to do otherwise. */
export function useOpenFile(fetchLink: () => Promise<FileLink>, notOpened: string): OpensFile {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const open = async () => {
    setBusy(true)
    setProblem('')
    try {
      const { url, fileName } = await fetchLink()
      await openFile(url, fileName)
    } catch (failure) {
      setProblem(failure instanceof CallError ? failure.message : notOpened)
    } finally {
      setBusy(false)
    }
  }
  return { open: () => void open(), busy, problem }
}
