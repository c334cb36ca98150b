import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { TABS, TabBar } from '../features/frame/tab-bar'
import { useThemeRoot } from '../features/session/theme-root'

/** WeChat draws one of these beneath every tab page, apart from the page's own tree. Each belongs to its page for good. */
export default function CustomTabBar() {
  const { className, style } = useThemeRoot()
  const [route] = useState(() => Taro.getCurrentPages().at(-1)?.route ?? '')
  const current = TABS.find(({ key }) => route.includes(`pages/${key}/`))?.key ?? null
  return (
    <View className={className} style={`${style}; min-height: 0`}>
      <TabBar current={current} />
    </View>
  )
}
