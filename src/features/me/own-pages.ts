import type { Role } from '../../../domain/people/roles'
import type { IconName } from '../../ui/icon/icon-paths'
import { isServing } from '../registry/is-serving'
import type { Session } from '../session/session-store'

/** Headings under 我的, in this order. */
export const OWN_GROUPS = {
  own: '我自己的',
  people: '队伍和人',
  hours: '时长和证明',
  rules: '规定和照看',
  everybody: '大家都能看',
} as const

export type OwnGroup = keyof typeof OWN_GROUPS

export type OwnPage = {
  readonly id: string
  readonly icon: IconName
  readonly title: string
  readonly words: string
  readonly url: string
  /** Under which heading; absent: what the offices alone find under 规定和照看, all else under 我自己的. */
  readonly group?: OwnGroup
  /** Who finds it here; absent: everybody, also who is not registered. */
  readonly roles?: readonly Role[]
  /** For whom besides; absent: for all of those roles. */
  readonly when?: (person: NonNullable<Session['person']> | null) => boolean
  /** Fewer things in the elder mode. */
  readonly notForElders?: true
}

const OFFICES: readonly Role[] = ['station_head', 'town_coordinator']

/** What stands under 我的, in this order within its group. */
export const OWN_PAGES: readonly OwnPage[] = [
  {
    id: 'row-own-data',
    icon: 'person',
    title: '我的资料',
    words: '姓名、电话、村子和住址，不对就改',
    url: '/packages/villager/own-data/index',
  },
  {
    id: 'row-activities',
    icon: 'people',
    title: '活动',
    words: '最近有什么，我报了哪些',
    url: '/packages/activity/list/index',
  },
  {
    id: 'row-register',
    icon: 'people',
    title: '我要当志愿者',
    words: '四步填好，交给站里',
    url: '/packages/volunteer/register/index',
    when: (person) => !isServing(person),
  },
  {
    id: 'row-own-times',
    icon: 'clock',
    title: '我的时间和特长',
    words: '什么时候方便、去多远，也能暂停',
    url: '/packages/volunteer/own-times/index',
    roles: ['volunteer'],
    when: isServing,
  },
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
    id: 'row-my-teams',
    icon: 'people',
    title: '我的队伍',
    words: '我在哪些队，想成立一支新的',
    url: '/packages/volunteer/teams/index',
    roles: ['volunteer'],
  },
  {
    id: 'row-team',
    group: 'people',
    icon: 'people',
    title: '我带的队员',
    words: '给他们登记培训',
    url: '/packages/station/volunteers/index?of=team',
    roles: ['team_leader'],
  },
  {
    id: 'row-teams',
    group: 'people',
    icon: 'people',
    title: '队伍',
    words: '谁在队里，谁带队，还缺什么队',
    url: '/packages/town/teams/index',
    roles: OFFICES,
  },
  {
    id: 'row-office',
    group: 'people',
    icon: 'home',
    title: '站里的电话和值班',
    words: '谁负责，谁接电话，什么时候有人',
    url: '/packages/town/office/index',
    roles: OFFICES,
  },
  {
    id: 'row-targets',
    icon: 'list',
    title: '目标',
    words: '活动、党员、队伍、五必到，够不够，差什么',
    url: '/packages/town/targets/index',
    roles: OFFICES,
  },
  {
    id: 'row-plan',
    icon: 'pen',
    title: '活动计划表',
    words: '一年要办什么，办了没有',
    url: '/packages/town/plan/index',
    roles: OFFICES,
  },
  {
    id: 'row-roster',
    group: 'people',
    icon: 'list',
    title: '党员名册',
    words: '在职党员的参与率和人均时长',
    url: '/packages/town/roster/index',
    roles: OFFICES,
  },
  {
    id: 'row-office-certificates',
    group: 'hours',
    icon: 'menu',
    title: '给志愿者开证明',
    words: '等着办的，和登记册',
    url: '/packages/station/certificates/index',
    roles: OFFICES,
  },
  {
    id: 'row-station-hours',
    group: 'hours',
    icon: 'clock',
    title: '站里的时长',
    words: '按月、按工程、按人，每一笔都看得到',
    url: '/packages/station/hours/index',
    roles: OFFICES,
  },
  {
    id: 'row-export',
    group: 'hours',
    icon: 'list',
    title: '导出时长',
    words: '做成表，录进全国系统',
    url: '/packages/office/export/index',
    roles: OFFICES,
  },
  {
    id: 'row-lists',
    group: 'people',
    icon: 'list',
    title: '名单',
    words: '把志愿者、村民的表导进来，或者导出去',
    url: '/packages/office/lists/index',
    roles: OFFICES,
  },
  {
    id: 'row-without-app',
    group: 'people',
    icon: 'person',
    title: '没有小程序的人',
    words: '他来站里说，替他看、改、取走资料，或者注销',
    url: '/packages/office/without-app/index',
    roles: OFFICES,
  },
  {
    id: 'row-place-codes',
    icon: 'home',
    title: '门口的到达码',
    words: '贴在站里和人家门口，志愿者扫了就算到',
    url: '/packages/office/place-codes/index',
    roles: OFFICES,
  },
  {
    id: 'row-report',
    icon: 'list',
    title: '报表',
    words: '一个月、一年做了什么，能打印',
    url: '/packages/town/report/index',
    roles: OFFICES,
  },
  {
    id: 'row-checklist',
    icon: 'check',
    title: '评估清单',
    words: '县里要看的一条一条，有数的自动数',
    url: '/packages/town/checklist/index',
    roles: OFFICES,
  },
  {
    id: 'row-bulletins',
    icon: 'pen',
    title: '信息报送',
    words: '好人好事、好经验报给镇里，看采用了没有',
    url: '/packages/town/bulletins/index',
    roles: OFFICES,
  },
  {
    id: 'row-screen',
    icon: 'home',
    title: '站里的大屏',
    words: '让站里的电视显示活动、点单和这个月的数',
    url: '/packages/office/screen/index',
    roles: OFFICES,
  },
  {
    id: 'row-reach',
    icon: 'phone',
    title: '通知得到谁',
    words: '谁看微信，谁只能打电话，谁联系不上',
    url: '/packages/office/reach/index',
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
    id: 'row-stations',
    icon: 'home',
    title: '各村情况',
    words: '等着的、超时的、要打电话的，九个村放在一起看',
    url: '/packages/town/stations/index',
    roles: ['town_coordinator'],
  },
  {
    id: 'row-charges',
    icon: 'list',
    title: '有人反映收了钱',
    words: '要查清的和查完的',
    url: '/packages/office/charges/index',
    roles: ['town_coordinator'],
  },
  {
    id: 'row-audit',
    icon: 'info',
    title: '谁看过电话',
    words: '谁看了谁的电话住址，谁导出了什么',
    url: '/packages/office/audit/index',
    roles: ['town_coordinator', 'admin'],
  },
  {
    id: 'row-offices',
    group: 'people',
    icon: 'people',
    title: '谁管什么',
    words: '站长、帮办员，还有镇里的人',
    url: '/packages/office/offices/index',
    roles: ['town_coordinator', 'admin'],
  },
  {
    id: 'row-helpers',
    group: 'people',
    icon: 'people',
    title: '帮办员和交接',
    words: '谁来帮办，把站交给谁',
    url: '/packages/office/offices/index',
    roles: ['station_head'],
  },
  {
    id: 'row-settings',
    icon: 'pen',
    title: '镇里的规定',
    words: '多久要有回音，一单问多少人',
    url: '/packages/office/settings/index',
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
    group: 'everybody',
    icon: 'info',
    title: '您的信息怎么用',
    words: '收什么，给谁看，留多久',
    url: '/packages/public/privacy/index',
  },
  {
    id: 'row-verify',
    group: 'everybody',
    icon: 'check',
    title: '查验证明',
    words: '看一份服务证明是不是真的',
    url: '/packages/public/verify/index',
    notForElders: true,
  },
  {
    id: 'row-public-hours',
    group: 'everybody',
    icon: 'people',
    title: '时长公示',
    words: '站里最近确认了哪些服务',
    url: '/packages/public/hours/index',
  },
]

/** The heading under which a page stands. */
export const groupOf = ({ group, roles }: OwnPage): OwnGroup =>
  group ?? (roles?.every((role) => [...OFFICES, 'admin'].includes(role)) ? 'rules' : 'own')
