import Taro from '@tarojs/taro'
import { phoneCall } from '../../services/phone-call'
import { goToActivity } from '../activity/go-to-activity'
import { startDraft } from '../order/order-draft'
import type { Session } from '../session/session-store'
import { Doors } from './doors'

const goTo = (page: 'choose-item' | 'tell-wish') => {
  void Taro.navigateTo({ url: `/packages/villager/${page}/index` })
}

type Station = Session['station']
type Props = { readonly elder: boolean; readonly station: Station }

/** The four doors of a villager; in elder mode activities take the place of ordering for others. */
export function OrderingDoors({ elder, station }: Props) {
  const phone = station?.phone ?? ''
  const menu = {
    id: 'door-menu',
    title: '点单',
    words: '从菜单里选',
    icon: 'menu' as const,
    onTap: () => {
      startDraft()
      goTo('choose-item')
    },
  }
  const wish = {
    id: 'door-wish',
    title: '说说您的难处',
    words: '写几个字就行',
    icon: 'pen' as const,
    onTap: () => {
      startDraft()
      goTo('tell-wish')
    },
  }
  const behalf = {
    id: 'door-behalf',
    title: '帮别人点',
    words: '替老人、邻居点',
    icon: 'people' as const,
    onTap: () => {
      startDraft({ onBehalf: true })
      goTo('choose-item')
    },
  }
  const activities = {
    id: 'door-activities',
    title: '活动',
    words: '看看最近有什么',
    icon: 'list' as const,
    onTap: () => goToActivity('list'),
  }
  const call = {
    id: 'door-call',
    title: '给站里打电话',
    words: station?.answers || '有人接，说得清',
    icon: 'phone' as const,
    onTap: () => phoneCall(phone),
  }
  const calls = phone ? [call] : []
  return <Doors doors={elder ? [menu, wish, activities, ...calls] : [menu, wish, behalf, ...calls]} />
}
