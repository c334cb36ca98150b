import { useState } from 'react'
import type { ActionInput, ActionOutput } from '../../../types/actions'
import type { CallError } from '../../services/call-error'
import { type Answer, sendCommand } from '../data/send-command'

type Progress = ActionOutput<'list.continue'>

export type ImportRunState = {
  /** How far it is; null: nothing was begun here. */
  readonly progress: Progress | null
  readonly busy: boolean
  readonly error: CallError | null
  readonly begin: (wanted: ActionInput<'list.import'>) => Promise<Answer<Progress>>
  readonly goOn: (from: Pick<Progress, 'importId' | 'part'>) => Promise<void>
}

/** Takes a list over, part by part; where the network breaks, the next tap goes on with the part that is missing. */
export function useImportRun(onChange: () => void): ImportRunState {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError | null>(null)

  const follow = async (first: Answer<Progress>): Promise<Answer<Progress>> => {
    let answer = first
    while (answer.ok) {
      setProgress(answer.receipt)
      const { importId, part, finished } = answer.receipt
      if (finished) break
      answer = await sendCommand('list.continue', { importId, part }, { seen: part })
    }
    setError(answer.ok ? null : answer.error)
    setBusy(false)
    onChange()
    return answer
  }
  const start = () => {
    setBusy(true)
    setError(null)
  }
  return {
    progress,
    busy,
    error,
    begin: async (wanted) => {
      start()
      setProgress(null)
      const begun = await sendCommand('list.import', wanted, { seen: wanted.seen })
      if (begun.ok) void follow(begun)
      else {
        setError(begun.error)
        setBusy(false)
      }
      return begun
    },
    goOn: async ({ importId, part }) => {
      start()
      await follow(await sendCommand('list.continue', { importId, part }, { seen: part }))
    },
  }
}
