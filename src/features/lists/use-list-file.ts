import { useState } from 'react'
import type { ListCode } from '../../../domain/people-list/list-kinds'
import { LIST_LIMITS } from '../../../domain/people-list/list-limits'
import type { ActionOutput } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import { CallError } from '../../services/call-error'
import { pickTable } from '../../services/pick-file'

export type LookedAt = {
  readonly fileName: string
  readonly file: string
  readonly preview: ActionOutput<'list.preview'>
}

export type ListFileState = {
  /** What would become of the chosen file; null until one was looked at. */
  readonly seen: LookedAt | null
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

/** A file that is chosen and looked at; nothing is written by it. */
export function useListFile(list: ListCode): ListFileState {
  const [seen, setSeen] = useState<LookedAt | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const look = async (find: () => Promise<{ name: string; base64: string | null } | null>) => {
    setBusy(true)
    setProblem('')
    try {
      const picked = await find()
      if (!picked) return
      setSeen(null)
      const { name, base64: file } = picked
      if (file === null) return setProblem(TOO_LARGE)
      // An empty file is none.
      if (file === '') return setProblem(NOT_READ)
      const fileName = name.slice(-100)
      setSeen({ fileName, file, preview: await callAction('list.preview', { list, fileName, file }) })
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
    choose: () => look(() => pickTable(LIST_LIMITS.mostBytes)),
    again: () => look(async () => seen && { name: seen.fileName, base64: seen.file }),
    putAway: () => setSeen(null),
  }
}
