import { Text, View } from '@tarojs/components'
import { yesNo } from '../accessibility/yes-no'
import './segments.scss'

type Props<Code extends string> = {
  readonly options: readonly { readonly code: Code; readonly label: string }[]
  readonly current: Code
  readonly onChoose: (code: Code) => void
}

/** Two or three lists of which one is shown. */
export function Segments<Code extends string>({ options, current, onChoose }: Props<Code>) {
  return (
    <View className="segments" ariaRole="tablist">
      {options.map(({ code, label }) => (
        <View
          key={code}
          id={`segment-${code}`}
          className={code === current ? 'segments__one segments__one--on' : 'segments__one'}
          ariaRole="tab"
          ariaChecked={yesNo(code === current)}
          ariaLabel={label}
          tabIndex={0}
          onClick={() => onChoose(code)}
        >
          <Text>{label}</Text>
        </View>
      ))}
    </View>
  )
}
