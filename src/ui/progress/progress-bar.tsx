import { View } from '@tarojs/components'
import './progress-bar.scss'

/** How much of a whole is there, for the eye alone: the same stands beside it in words. */
export const ProgressBar = ({ share }: { readonly share: number }) => (
  <View className="progress-bar" ariaHidden>
    <View className="progress-bar__part" style={{ width: `${Math.min(100, Math.round(100 * share))}%` }} />
  </View>
)
