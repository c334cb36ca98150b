import { Text, View } from '@tarojs/components'
import { yesNo } from '../accessibility/yes-no'
import { Icon } from '../icon/icon'
import './chips.scss'

type Props<Code extends string> = {
  readonly options: readonly { readonly code: Code; readonly label: string }[]
  readonly chosen: readonly Code[]
  readonly onToggle: (code: Code) => void
  /** One of several, or any number of them. */
  readonly single?: boolean
  /** Large choices, two in a row. */
  readonly large?: boolean
}

export function Chips<Code extends string>({
  options,
  chosen,
  onToggle,
  single = false,
  large = false,
}: Props<Code>) {
  return (
    <View className={large ? 'chips chips--large' : 'chips'} ariaRole={single ? 'radiogroup' : 'group'}>
      {options.map(({ code, label }) => {
        const on = chosen.includes(code)
        return (
          <View
            key={code}
            className={on ? 'chips__chip chips__chip--on' : 'chips__chip'}
            hoverClass="chips__chip--pressed"
            ariaRole={single ? 'radio' : 'checkbox'}
            ariaChecked={yesNo(on)}
            ariaLabel={label}
            tabIndex={0}
            onClick={() => onToggle(code)}
          >
            {on && <Icon name="check" colour="brand" />}
            <Text>{label}</Text>
          </View>
        )
      })}
    </View>
  )
}
