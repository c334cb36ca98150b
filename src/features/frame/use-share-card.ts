import { useShareAppMessage } from '@tarojs/taro'

/** What is shown in a chat, and which page it opens. Nothing of a person, and no number of anything, may stand in it. */
export const SHARE_CARDS = {
  home: { title: '上土市镇志愿服务：要帮忙，点一下', path: '/pages/home/index' },
  menu: { title: '看看能请志愿者做什么', path: '/packages/villager/choose-item/index' },
  register: { title: '会一样是一样，来当志愿者', path: '/packages/volunteer/register/index' },
  publicHours: { title: '上土市镇志愿服务时长公示', path: '/packages/public/hours/index' },
} as const

/** The page may be sent to a chat; its configuration has to allow that as well. */
export function useShareCard(card: keyof typeof SHARE_CARDS): void {
  useShareAppMessage(() => SHARE_CARDS[card])
}
