import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './columns.scss'

/** Cards one below the other on a phone, side by side where there is room. */
export const Columns = ({ children }: PropsWithChildren) => <View className="columns">{children}</View>
