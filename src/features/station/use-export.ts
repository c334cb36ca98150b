import { useState } from 'react'
import type { ActionInput } from '../../../types/actions'
import { useCommand } from '../data/use-command'

/** A file that an office asks for. An answer belongs to what was chosen when it was asked for. */
export function useExport<A extends 'hours.export' | 'list.export'>(action: A, wanted: ActionInput<A>) {
  const [asked, setAsked] = useState('')
  const [made, setMade] = useState('')
  const command = useCommand(action, made)
  const answered = asked === JSON.stringify(wanted)
  /** Whether there is a file now. */
  const send = async (): Promise<boolean> => {
    setAsked(JSON.stringify(wanted))
    setMade('')
    const answer = await command.run(wanted)
    if (answer.ok) setMade(answer.receipt.exportId)
    return answer.ok
  }
  return {
    send,
    busy: command.busy,
    error: answered ? command.error : null,
    exportId: answered && made !== '' ? made : null,
  }
}
