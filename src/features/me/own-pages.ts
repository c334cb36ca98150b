import type { Role } from '../../../domain/people/roles'
import type { IconName } from '../../ui/icon/icon-paths'

export type OwnPage = {
  readonly id: string
  readonly icon: IconName
  readonly title: string
  readonly words: string
  readonly url: string
  /** Who finds it here; absent: everybody, also who is not registered. */
  readonly roles?: readonly Role[]
  /** Fewer things in the elder mode. */
  readonly notForElders?: true
}

const OFFICES: readonly Role[] = ['station_head', 'town_coordinator']

/** What stands under 我的, in this order. */
export const OWN_PAGES: readonly OwnPage[] = [
  {
    id: 'row-hours',
    icon: 'clock',
    title: '我的时长',
    words: '每一分钟都有记录',
    url: '/packages/volunteer/hours/index',
    roles: ['volunteer'],
  },
  {
    id: 'row-my-certificates',
    icon: 'menu',
    title: '我的证明',
    words: '向站里要服务证明，不收钱',
    url: '/packages/volunteer/certificates/index',
    roles: ['volunteer'],
  },
  {
    id: 'row-record',
    icon: 'person',
    title: '我的档案',
    words: '培训、证书、表彰、评价',
    url: '/packages/volunteer/record/index',
    roles: ['volunteer'],
  },
  {
    id: 'row-team',
    icon: 'people',
    title: '我带的队员',
    words: '给他们登记培训',
    url: '/packages/station/volunteers/index?of=team',
    roles: ['team_leader'],
  },
  {
    id: 'row-office-certificates',
    icon: 'menu',
    title: '给志愿者开证明',
    words: '等着办的，和登记册',
    url: '/packages/station/certificates/index',
    roles: OFFICES,
  },
  {
    id: 'row-station-hours',
    icon: 'clock',
    title: '站里的时长',
    words: '按月、按工程、按人，每一笔都看得到',
    url: '/packages/station/hours/index',
    roles: OFFICES,
  },
  {
    id: 'row-export',
    icon: 'list',
    title: '导出时长',
    words: '做成表，录进全国系统',
    url: '/packages/station/export/index',
    roles: OFFICES,
  },
  {
    id: 'row-place-codes',
    icon: 'home',
    title: '门口的到达码',
    words: '贴在站里和人家门口，志愿者扫了就算到',
    url: '/packages/station/place-codes/index',
    roles: OFFICES,
  },
  {
    id: 'row-lending',
    icon: 'people',
    title: '村和村互相帮忙',
    words: '外村的队来不来，本村的队去不去',
    url: '/packages/station/lending/index',
    roles: OFFICES,
  },
  {
    id: 'row-audit',
    icon: 'info',
    title: '谁看过电话',
    words: '谁看了谁的电话住址，谁导出了什么',
    url: '/packages/station/audit/index',
    roles: ['town_coordinator', 'admin'],
  },
  {
    id: 'row-settings',
    icon: 'pen',
    title: '镇里的规定',
    words: '多久要有回音，一单问多少人',
    url: '/packages/station/settings/index',
    roles: [...OFFICES, 'admin'],
  },
  {
    id: 'row-my-data',
    icon: 'person',
    title: '我的信息',
    words: '看我同意过什么，取走我的资料，注销',
    url: '/packages/public/my-data/index',
    roles: ['villager'],
  },
  {
    id: 'row-privacy',
    icon: 'info',
    title: '您的信息怎么用',
    words: '收什么，给谁看，留多久',
    url: '/packages/public/privacy/index',
  },
  {
    id: 'row-verify',
    icon: 'check',
    title: '查验证明',
    words: '看一份服务证明是不是真的',
    url: '/packages/public/verify/index',
    notForElders: true,
  },
  {
    id: 'row-public-hours',
    icon: 'people',
    title: '时长公示',
    words: '站里最近确认了哪些服务',
    url: '/packages/public/hours/index',
  },
]
