import { Text, View } from '@tarojs/components'
import './step-bar.scss'

type Props = { readonly step: number; readonly of?: number; readonly title: string }

/** 第 1 步，共 3 步 */
export function StepBar({ step, of = 3, title }: Props) {
  return (
    <View className="step-bar" ariaLabel={`第 ${step} 步，共 ${of} 步：${title}`}>
      <View className="step-bar__marks" ariaHidden>
        {Array.from({ length: of }, (_, at) => at + 1).map((each) => (
          <View
            key={each}
            className={each <= step ? 'step-bar__mark step-bar__mark--on' : 'step-bar__mark'}
          />
        ))}
      </View>
      <Text className="step-bar__count">
        第 {step} 步，共 {of} 步
      </Text>
      <Text className="step-bar__title">{title}</Text>
    </View>
  )
}
