import { useState } from 'react'
import { PICTURE_LIMITS } from '../../../domain/pictures/picture-table'
import { pickPicture } from '../../services/pick-picture'

const NOT_READ = '这张照片打不开。请直接拍一张，或者另选一张。'

type Picking = {
  readonly busy: boolean
  /** Why there is no picture; empty: nothing went wrong. */
  readonly problem: string
  /** The picture in base64; null where none was chosen, or it cannot be read. */
  readonly pick: () => Promise<string | null>
}

/** One picture from the camera or the album, made small on the phone. */
export function usePickPicture(): Picking {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const pick = async () => {
    setBusy(true)
    setProblem('')
    try {
      return await pickPicture(PICTURE_LIMITS.mostBytes)
    } catch {
      setProblem(NOT_READ)
      return null
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, pick }
}
