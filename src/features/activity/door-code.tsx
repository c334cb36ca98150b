import { Image, Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { FailurePanel } from '../../ui/message/failure-panel'
import { useQuery } from '../data/use-query'
import { codePicture } from '../place/code-picture'
import './door-code.scss'

/** The code that people scan at the door; it asks for the next one when its minute is over. */
export function DoorCode({ activityId }: { readonly activityId: string }) {
  const { data, error, reload, refresh } = useQuery('activity.doorCode', { activityId })
  const nextAtMs = data?.nextAtMs ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new timer for each code, not for each drawing.
  useEffect(() => {
    if (nextAtMs === null) return
    const timer = setTimeout(() => void refresh(), Math.max(1_000, nextAtMs - serverNowMs()))
    return () => clearTimeout(timer)
  }, [nextAtMs])
  if (error && !data) return <FailurePanel text={error.message} onRetry={() => void reload()} />
  if (!data) return null
  return (
    <Card>
      <View className="door-code">
        <Image
          className="door-code__picture"
          src={codePicture(data.text)}
          ariaRole="img"
          ariaLabel="签到码"
        />
        <Text className="door-code__signs" id="door-signs">
          {data.signs}
        </Text>
        <Text className="door-code__words">
          请大家当面扫一扫签到，一分钟换一次。没网时扫、过后才送到的，名单上会写明。
        </Text>
      </View>
    </Card>
  )
}
