import { useEffect, useState } from 'react'
import type { ActionOutput } from '../../../types/actions'
import { callAction } from '../../services/call-action'

export type Understanding = ActionOutput<'order.classify'> & {
  /** The text that was understood; what is written by now may have gone on. */
  readonly of: string
}

/** Typing has to rest this long before the server is asked. */
const REST_MS = 500
const SHORTEST = 2

/** What the server makes of a text, a moment after it was last changed. Null while unknown; a wish can be sent without. */
export function useUnderstanding(text: string): Understanding | null {
  const [found, setFound] = useState<Understanding | null>(null)
  useEffect(() => {
    let current = true
    const wanted = text.trim()
    if (wanted.length < SHORTEST) {
      setFound(null)
      return
    }
    const timer = setTimeout(() => {
      callAction('order.classify', { text: wanted }).then(
        (answer) => current && setFound({ ...answer, of: wanted }),
        () => current && setFound(null),
      )
    }, REST_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text])
  return found
}
