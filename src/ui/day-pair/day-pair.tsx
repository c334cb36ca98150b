import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './day-pair.scss'

/** Two days to choose: side by side, in elder mode one below the other. */
export const DayPair = ({ children }: { readonly children: ReactNode }) => (
  <View className="day-pair">{children}</View>
)
