import Taro from '@tarojs/taro'
import { assignmentIdOf } from '../../../domain/kernel/ids'
import type { NoticePlace } from '../../../domain/notice/notice-table'
import { currentSession } from '../session/session-store'

const PAGES: Readonly<Record<NoticePlace, (orderId: string) => string>> = {
  order: (orderId) => `/packages/villager/order/index?id=${orderId}`,
  handling: (orderId) => `/packages/station/handle-order/index?id=${orderId}`,
  open: () => '/packages/volunteer/openings/index',
  record: () => '/packages/volunteer/record/index',
  task: (orderId) => {
    const me = currentSession()?.person?.id ?? ''
    return `/packages/volunteer/task/index?id=${encodeURIComponent(assignmentIdOf(orderId, me))}`
  },
}

/** Opens an order where its reader deals with it. */
export function openMatter(place: NoticePlace, orderId: string): void {
  void Taro.navigateTo({ url: PAGES[place](orderId) })
}
