import { Text, View } from '@tarojs/components'
import { TITLE_PREFIX } from '../../../domain/activity/title-prefix'
import type { Shown } from './kept-screen'
import { isStale, sayComing, sayFreshness, sayThanks, wallFigures } from './say-screen'
import { ScreenClock } from './screen-clock'
import './screen-wall.scss'

/** Rows that fit below each other, those of the activities among them. */
const ROWS = 6
const ROWS_BESIDE_ACTIVITIES = 2

function Wishes({ wishes, rows }: Pick<Shown, 'wishes'> & { readonly rows: number }) {
  const more = wishes.length - rows
  return (
    <View className="screen__group">
      <Text className="screen__heading">村里有人等着帮忙</Text>
      {wishes.length === 0 && <Text className="screen__row">现在都有人去了</Text>}
      {wishes.slice(0, more > 0 ? rows - 1 : rows).map(({ title, count }) => (
        <View key={title} className="screen__row">
          <Text className="screen__row-title">{title}</Text>
          <Text className="screen__row-note">{count} 家</Text>
        </View>
      ))}
      {more > 0 && <Text className="screen__row">还有 {more + 1} 样</Text>}
    </View>
  )
}

type ComingProps = Pick<Shown, 'activities'> & { readonly nowMs: number }

/** Nothing where nothing is planned. */
function Coming({ activities, nowMs }: ComingProps) {
  if (activities.length === 0) return null
  return (
    <View className="screen__group">
      <Text className="screen__heading">{TITLE_PREFIX}活动</Text>
      {activities.map(({ name, startsAtMs }) => (
        <View key={`${name} ${startsAtMs}`} className="screen__row">
          <Text className="screen__row-title">{name}</Text>
          <Text className="screen__row-note">{sayComing(startsAtMs, nowMs)}</Text>
        </View>
      ))}
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
        <View className="screen__block">
          <Coming activities={shown.activities} nowMs={nowMs} />
          <Wishes wishes={shown.wishes} rows={shown.activities.length > 0 ? ROWS_BESIDE_ACTIVITIES : ROWS} />
        </View>
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
