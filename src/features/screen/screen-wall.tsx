import { Text, View } from '@tarojs/components'
import type { Shown } from './kept-screen'
import { isStale, sayFreshness, sayThanks, wallFigures } from './say-screen'
import { ScreenClock } from './screen-clock'
import './screen-wall.scss'

const MOST_WISHES = 6

function Wishes({ wishes }: Pick<Shown, 'wishes'>) {
  const more = wishes.length - MOST_WISHES
  return (
    <View className="screen__block">
      <Text className="screen__heading">村里有人等着帮忙</Text>
      {wishes.length === 0 && <Text className="screen__row">现在都有人去了</Text>}
      {wishes.slice(0, more > 0 ? MOST_WISHES - 1 : MOST_WISHES).map(({ title, count }) => (
        <View key={title} className="screen__row">
          <Text className="screen__row-title">{title}</Text>
          <Text className="screen__row-note">{count} 家</Text>
        </View>
      ))}
      {more > 0 && <Text className="screen__row">还有 {more + 1} 样</Text>}
    </View>
  )
}

type Props = { readonly shown: Shown; readonly nowMs: number }

/** The whole wall: no scrolling, no movement, nothing about anybody. */
export function ScreenWall({ shown, nowMs }: Props) {
  const thanks = sayThanks(shown)
  return (
    <View className="theme screen" id="screen">
      <View className="screen__head">
        <Text className="screen__station">{shown.station}</Text>
        <ScreenClock nowMs={nowMs} />
      </View>
      <View className="screen__main">
        <View className="screen__block">
          <Text className="screen__heading">这个月</Text>
          <View className="screen__figures">
            {wallFigures(shown).map(({ value, label }) => (
              <View key={label} className="screen__figure">
                <Text className="screen__value">{value}</Text>
                <Text>{label}</Text>
              </View>
            ))}
          </View>
        </View>
        <Wishes wishes={shown.wishes} />
      </View>
      {thanks !== '' && <Text className="screen__thanks">{thanks}</Text>}
      <View className="screen__foot">
        <Text id="screen-fresh" className={isStale(shown, nowMs) ? 'screen__stale' : 'screen__fresh'}>
          {sayFreshness(shown, nowMs)}
        </Text>
        {shown.phone !== '' && <Text className="screen__phone">要帮忙、想帮忙，打 {shown.phone}</Text>}
      </View>
    </View>
  )
}
