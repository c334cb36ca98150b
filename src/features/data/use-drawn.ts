import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** True once what there is has been drawn: a long list comes in two parts, so that a slow phone shows the first at once. */
export function useDrawn(isThere: boolean): boolean {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    if (isThere) Taro.nextTick(() => setDrawn(true))
  }, [isThere])
  return drawn
}
