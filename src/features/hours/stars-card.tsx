import { Text, View } from '@tarojs/components'
import { DOUBTED_IN_SUMS } from '../../../domain/hours/doubted-in-sums'
import { STAR_MINUTES, starLevel } from '../../../domain/hours/star-level'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { starTitle, starWords } from './star-words'
import './stars-card.scss'

/** A volunteer's stars, for himself alone, and what is missing to the next. */
export function StarsCard({ lifetimeMinutes }: { readonly lifetimeMinutes: number }) {
  const { stars } = starLevel(lifetimeMinutes)
  return (
    <Card id="stars">
      <View className="stars-card__line">
        <Text className="stars-card__title">{starTitle(lifetimeMinutes)}</Text>
        <View className="stars-card__stars" ariaHidden>
          {STAR_MINUTES.map((minutes, at) => (
            <Icon
              key={minutes}
              name={at < stars ? 'starFull' : 'star'}
              colour={at < stars ? 'brand' : 'ink-2'}
            />
          ))}
        </View>
      </View>
      <Text className="stars-card__words">{starWords(lifetimeMinutes)}</Text>
      <Text className="stars-card__words">星级只有您自己看得到。时长里，{DOUBTED_IN_SUMS}。</Text>
    </Card>
  )
}
