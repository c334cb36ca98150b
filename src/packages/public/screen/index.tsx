import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { readScreenCode } from '../../../../domain/screen/read-screen-code'
import { ScreenCodeForm } from '../../../features/screen/screen-code-form'
import { ScreenWall } from '../../../features/screen/screen-wall'
import { useMinute } from '../../../features/screen/use-minute'
import { useScreen } from '../../../features/screen/use-screen'
import { keepOfflineCopy } from '../../../services/offline-copy'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 活动场所显示大屏: a television in the station, left alone for months. Built for the browser alone. */
export default function ScreenPage() {
  const { code = '' } = useRouter().params
  const screen = useScreen(readScreenCode(code) ?? '')
  const nowMs = useMinute(screen.shown?.atMs ?? null)
  useEffect(() => {
    void keepOfflineCopy()
  }, [])
  if (screen.code === null) return <ScreenCodeForm trouble={screen.trouble} onOpen={screen.openWith} />
  if (!screen.shown)
    return (
      <View className="theme elder" id="screen-waits">
        {screen.trouble ? <Message tone="warn" text={screen.trouble} /> : <Skeleton rows={4} />}
      </View>
    )
  return <ScreenWall shown={screen.shown} nowMs={nowMs} />
}
