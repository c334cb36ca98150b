import Taro from '@tarojs/taro'
import { phoneCall } from '../../services/phone-call'
import { startDraft } from '../order/order-draft'
import type { Session } from '../session/session-store'
import { Doors } from './doors'

const goTo = (page: 'choose-item' | 'tell-wish') => {
  void Taro.navigateTo({ url: `/packages/villager/${page}/index` })
}

type Station = Session['station']
type Props = {
  readonly elder: boolean
  /** He orders for others by office. */
  readonly helps: boolean
  readonly station: Station
}

/** At most four doors. 长辈版 leads to one's own orders instead of ordering for others, unless that is what he is here for. */
export function OrderingDoors({ elder, helps, station }: Props) {
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
    words: '用自己的话写就行',
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
  const mine = {
    id: 'door-mine',
    title: '我的单',
    words: '办到哪一步了',
    icon: 'list' as const,
    onTap: () => void Taro.switchTab({ url: '/pages/matters/index' }),
  }
  const call = {
    id: 'door-call',
    title: '给站里打电话',
    words: station?.answers || '有人接，说得清',
    icon: 'phone' as const,
    onTap: () => phoneCall(phone),
  }
  const ring = phone ? [call] : []
  const doors = elder && !helps ? [menu, wish, ...ring, mine] : [menu, wish, behalf, ...ring]
  return <Doors doors={doors} />
}
