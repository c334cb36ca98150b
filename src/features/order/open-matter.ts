import Taro from '@tarojs/taro'
import { assignmentIdOf } from '../../../domain/kernel/ids'
import type { NoticePlace } from '../../../domain/notice/notice-table'
import { currentSession } from '../session/session-store'

const PAGES: Readonly<Record<NoticePlace, (id: string) => string>> = {
  order: (orderId) => `/packages/villager/order/index?id=${orderId}`,
  handling: (orderId) => `/packages/station/handle-order/index?id=${orderId}`,
  open: () => '/packages/volunteer/openings/index',
  record: () => '/packages/volunteer/record/index',
  task: (orderId) => {
    const me = currentSession()?.person?.id ?? ''
    return `/packages/volunteer/task/index?id=${encodeURIComponent(assignmentIdOf(orderId, me))}`
  },
  certificate: (id) => `/packages/volunteer/certificate/index?id=${id}`,
  bulletin: (id) => `/packages/town/bulletin/index?id=${id}`,
  teams: () => '/packages/volunteer/teams/index',
  team_handling: () => '/packages/town/teams/index',
  audit: () => '/packages/office/audit/index',
  activity: (id) => `/packages/activity/one/index?id=${id}`,
  home: () => '/pages/home/index',
  needs: () => '/pages/matters/index',
  application: () => '/packages/volunteer/register/index',
  application_handling: (id) => `/packages/station/applicant/index?id=${id}`,
  own_times: () => '/packages/volunteer/own-times/index',
  calls: () => '/packages/office/calls/index',
  reach: () => '/packages/office/reach/index',
  charges: () => '/packages/office/charges/index',
  volunteers: () => '/packages/station/volunteers/index',
  certificate_handling: (id) => `/packages/station/certificate/index?id=${id}`,
}

/** Tabs are not opened on top of a page. */
const TABS: readonly NoticePlace[] = ['needs', 'home']

/** Opens an order, or what else has this id, where its reader deals with it. */
export function openMatter(place: NoticePlace, id: string): void {
  if (TABS.includes(place)) void Taro.switchTab({ url: PAGES[place](id) })
  else void Taro.navigateTo({ url: PAGES[place](id) })
}
