import { Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import './steps.scss'

type Step = {
  readonly key: string
  readonly label: string
  readonly words: string
  readonly state: 'done' | 'now' | 'todo' | 'stopped'
}

const STATE_WORDS = { done: '已完成', now: '现在', todo: '还没到', stopped: '已停止' } as const

const MARKS = {
  done: <Icon name="check" colour="on-brand" />,
  now: <View className="steps__dot" />,
  todo: null,
  stopped: <Icon name="close" colour="on-brand" />,
} as const

/** A vertical line: what happened, what is happening, what comes. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <View className="steps">
      {steps.map(({ key, label, words, state }) => (
        <View
          key={key}
          className={`steps__step steps__step--${state}`}
          ariaLabel={`${STATE_WORDS[state]}：${label}。${words}`}
        >
          <View className="steps__mark">{MARKS[state]}</View>
          <View className="steps__text">
            <Text className="steps__label">{label}</Text>
            {words !== '' && <Text className="steps__words">{words}</Text>}
          </View>
        </View>
      ))}
    </View>
  )
}
