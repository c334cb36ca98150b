import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './row-group.scss'

/** Rows that belong together, in one card. */
export const RowGroup = ({ children }: PropsWithChildren) => <View className="row-group">{children}</View>
