import { useEffect, useRef, useState } from 'react'
import { untilNextMs } from '../../../domain/screen/until-next'
import { callAction } from '../../services/call-action'
import { CallError } from '../../services/call-error'
import { serverNowMs, setServerNow } from '../../services/server-clock'
import { forget, recall, remember } from '../../services/storage'
import { isKeptScreen, type KeptScreen, SCREEN_KEY, type Shown } from './kept-screen'

const EVERY_MS = 300_000

const OFFLINE = '还没有连上网。连上了，这里会自己显示。'

export type ScreenState = {
  /** Null: nobody has typed one yet, or the one that was typed opens nothing any more. */
  readonly code: string | null
  readonly shown: Shown | null
  /** Why there is nothing to show yet; empty while all is well. */
  readonly trouble: string
  readonly openWith: (code: string) => void
}

type Heard = { readonly shown?: Shown; readonly trouble: string; readonly takenBack: boolean }

async function ask(code: string): Promise<Heard> {
  try {
    const shown = await callAction('screen.show', { code })
    setServerNow(shown.atMs)
    return { shown, trouble: '', takenBack: false }
  } catch (failure) {
    const said = failure instanceof CallError && failure.kind === 'refused' ? failure : null
    return { trouble: said?.message ?? OFFLINE, takenBack: said?.code === 'SCREEN.CODE_UNKNOWN' }
  }
}

/** What a station's television shows: at once what it knew last, then what the server says, every five minutes of the clock. */
export function useScreen(codeInAddress: string): ScreenState {
  const [kept, setKept] = useState<KeptScreen | null>(() => {
    const before = recall(SCREEN_KEY, isKeptScreen)
    return codeInAddress && codeInAddress !== before?.code ? { code: codeInAddress, shown: null } : before
  })
  const [trouble, setTrouble] = useState('')
  const code = kept?.code ?? null
  const newest = useRef(code)
  newest.current = code

  useEffect(() => {
    if (code === null) return
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const { shown = null, trouble: now, takenBack } = await ask(code)
      if (newest.current !== code) return
      setTrouble(now)
      if (shown) {
        remember(SCREEN_KEY, { code, shown })
        setKept({ code, shown })
      } else if (takenBack) {
        forget(SCREEN_KEY)
        setKept(null)
      }
    }
    const wait = () => {
      timer = setTimeout(
        () => {
          void look()
          wait()
        },
        untilNextMs(serverNowMs(), EVERY_MS),
      )
    }
    void look()
    wait()
    return () => clearTimeout(timer)
  }, [code])

  const openWith = (typed: string) => {
    setTrouble('')
    setKept({ code: typed, shown: null })
  }
  return { code, shown: kept?.shown ?? null, trouble, openWith }
}
