import { useState } from 'react'
import { LIST_LIMITS } from '../../../domain/people-list/list-limits'
import { CallError } from '../../services/call-error'
import { pickTable } from '../../services/pick-file'

export type ChosenFile = { readonly fileName: string; readonly file: string }

export type LookedAt<Preview> = ChosenFile & { readonly preview: Preview }

export type TableFileState<Preview> = {
  /** What would become of the chosen file; null until one was looked at. */
  readonly seen: LookedAt<Preview> | null
  readonly busy: boolean
  readonly problem: string
  readonly choose: () => Promise<void>
  /** Looks at the same file again. */
  readonly again: () => Promise<void>
  readonly putAway: () => void
}

const KB = 1024
const TOO_LARGE = `这个文件太大了，最大 ${LIST_LIMITS.mostBytes / KB} KB。请去掉图片和用不着的页，或者分成几份。`
const NOT_READ = '这个文件读不出来，请再选一次。'
const NOTHING_IN_IT = '这个文件是空的，里面什么也没有。请另选一份。'

/** A file of a table that is chosen and looked at; nothing is written by it. `look`: what the server says of it. */
export function useTableFile<Preview>(
  look: (chosen: ChosenFile) => Promise<Preview>,
): TableFileState<Preview> {
  const [seen, setSeen] = useState<LookedAt<Preview> | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const lookAt = async (find: () => Promise<{ name: string; base64: string | null } | null>) => {
    setBusy(true)
    setProblem('')
    try {
      const picked = await find()
      if (!picked) return
      setSeen(null)
      const { name, base64: file } = picked
      if (file === null) return setProblem(TOO_LARGE)
      if (file === '') return setProblem(NOTHING_IN_IT)
      const chosen = { fileName: name.slice(-100), file }
      setSeen({ ...chosen, preview: await look(chosen) })
    } catch (failure) {
      setProblem(failure instanceof CallError ? failure.message : NOT_READ)
    } finally {
      setBusy(false)
    }
  }
  return {
    seen,
    busy,
    problem,
    choose: () => lookAt(() => pickTable(LIST_LIMITS.mostBytes)),
    again: () => lookAt(async () => seen && { name: seen.fileName, base64: seen.file }),
    putAway: () => setSeen(null),
  }
}
