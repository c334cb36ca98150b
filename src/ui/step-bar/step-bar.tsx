import { Text, View } from '@tarojs/components'
import './step-bar.scss'

const STEPS = 3

/** 第 1 步，共 3 步 */
export function StepBar({ step, title }: { readonly step: 1 | 2 | 3; readonly title: string }) {
  return (
    <View className="step-bar" ariaLabel={`第 ${step} 步，共 ${STEPS} 步：${title}`}>
      <View className="step-bar__marks" ariaHidden>
        {[1, 2, 3].map((each) => (
          <View
            key={each}
            className={each <= step ? 'step-bar__mark step-bar__mark--on' : 'step-bar__mark'}
          />
        ))}
      </View>
      <Text className="step-bar__count">
        第 {step} 步，共 {STEPS} 步
      </Text>
      <Text className="step-bar__title">{title}</Text>
    </View>
  )
}
