import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { yesNo } from '../../ui/accessibility/yes-no'
import { Icon } from '../../ui/icon/icon'
import { useUnread } from '../session/unread'
import './tab-bar.scss'

export const TABS = [
  { key: 'home', label: '首页', icon: 'home' },
  { key: 'matters', label: '事项', icon: 'list' },
  { key: 'messages', label: '消息', icon: 'bell' },
  { key: 'me', label: '我的', icon: 'person' },
] as const

export type TabKey = (typeof TABS)[number]['key']

const open = (key: TabKey) => {
  void Taro.switchTab({ url: `/pages/${key}/index` })
}

export function TabBar({ current }: { readonly current: TabKey | null }) {
  const unread = useUnread()
  const isNew = (key: TabKey) => unread && key === 'messages' && key !== current
  return (
    <View className="tab-bar" ariaRole="tablist">
      {TABS.map(({ key, label, icon }) => (
        <View
          key={key}
          id={`tab-${key}`}
          className={key === current ? 'tab-bar__tab tab-bar__tab--on' : 'tab-bar__tab'}
          ariaRole="tab"
          ariaLabel={isNew(key) ? `${label}，有新的` : label}
          ariaChecked={yesNo(key === current)}
          tabIndex={0}
          onClick={() => open(key)}
        >
          <Icon name={icon} colour={key === current ? 'brand' : 'ink-2'} />
          <Text>{label}</Text>
          {isNew(key) && <View className="tab-bar__new" id="tab-new" />}
        </View>
      ))}
    </View>
  )
}
