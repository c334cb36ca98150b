import { Text, View } from '@tarojs/components'
import { yesNo } from '../accessibility/yes-no'
import { Icon } from '../icon/icon'
import './faces.scss'

const FACES = [
  { stars: 5, icon: 'face5', label: '很满意' },
  { stars: 4, icon: 'face4', label: '满意' },
  { stars: 3, icon: 'face3', label: '一般' },
  { stars: 2, icon: 'face2', label: '不满意' },
  { stars: 1, icon: 'face1', label: '很不满意' },
] as const

export const ratingWords = (stars: number): string => FACES.find((face) => face.stars === stars)?.label ?? ''

type Props = { readonly stars: number; readonly onChoose: (stars: number) => void }

/** Five large faces with words. */
export function Faces({ stars, onChoose }: Props) {
  return (
    <View className="faces" ariaRole="radiogroup" ariaLabel="满意不满意">
      {FACES.map((face) => {
        const on = face.stars === stars
        return (
          <View
            key={face.stars}
            id={`face-${face.stars}`}
            className={on ? 'faces__face faces__face--on' : 'faces__face'}
            ariaRole="radio"
            ariaChecked={yesNo(on)}
            ariaLabel={face.label}
            tabIndex={0}
            onClick={() => onChoose(face.stars)}
          >
            <Icon name={face.icon} colour={on ? 'brand' : 'ink-2'} large />
            <Text className="faces__label">{face.label}</Text>
          </View>
        )
      })}
    </View>
  )
}
