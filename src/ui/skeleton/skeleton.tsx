import { View } from '@tarojs/components'
import './skeleton.scss'

/** The shape of what is coming, while it is awaited. */
export function Skeleton({ rows = 3 }: { readonly rows?: number }) {
  return (
    <View className="skeleton" ariaLabel="正在打开" ariaRole="status">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <View key={row} className="skeleton__card">
          <View className="skeleton__line skeleton__line--short" />
          <View className="skeleton__line" />
        </View>
      ))}
    </View>
  )
}
