import type { SettingName } from '../town/setting-table'

/** One kind of data, as 个人信息保护法 art. 17 wants it told: what, for what, who sees it, how long. */
export type NoticeItem = {
  readonly what: string
  readonly why: string
  readonly who: string
  /** `{name}` is the town's setting of that name, in days. */
  readonly kept: string
  /** Sensitive (art. 28): asked for apart. */
  readonly sensitive?: true
}

/** Periods that the town may set and the notice names. */
export const NOTICE_PERIODS = [
  'contactVisibleDays',
  'contactKeptDays',
  'endedContactKeptDays',
  'auditKeptDays',
] as const satisfies readonly SettingName[]
export type NoticePeriod = (typeof NOTICE_PERIODS)[number]

/**
 * The privacy notice (个人信息保护法 art. 17, 24, 44–50). Whoever changes its words counts `version`
 * up: everybody is then asked again before his next order.
 */
export const PRIVACY_NOTICE = {
  version: 4,
  since: '2026年12月1日',
  controller: '上土市镇新时代文明实践所',
  opening: '只收办事用得着的，只给用得着的人看，用完就删。不收身份证号，不收钱，不拿去做别的。',
  items: [
    {
      what: '称呼、电话、村子、住址',
      why: '志愿者找得到您，有事打得通电话',
      who: '接了单的志愿者和队长，办完 {contactVisibleDays} 天后看不到；站长和镇里点一下才看得到，谁看过都记下来',
      kept: '办完 {contactKeptDays} 天，取消或没受理 {endedContactKeptDays} 天，到期删掉',
    },
    {
      what: '您要什么帮助、什么时候、您写的话',
      why: '派对口的人',
      who: '被问到的志愿者只看到哪一项、哪个村、什么时候；接了单才看到您写的话',
      kept: '您写的话和电话一起删；哪一项、哪个村留下来做统计',
    },
    {
      what: '您写下的身体情况、家里困难',
      why: '让来的人有准备，保证安全',
      who: '接了单的志愿者、站长；镇里点一下才看得到，谁看过都记下来。要您单独同意',
      kept: '和电话一起删',
      sensitive: true,
    },
    {
      what: '家里是一个人住，还是只有孩子在家',
      why: '去的人不少于两个，您和他们都放心。您不说，也能点单',
      who: '接了单的志愿者、站长；镇里点一下才看得到，谁看过都记下来',
      kept: '和电话一起删',
    },
    {
      what: '您写给别人看的话，也有称呼和住址这两栏',
      why: '请微信查一查有没有骂人、诈骗的话；电话那一栏不送去',
      who: '微信只判断写得妥不妥；判不了的，站长看一看',
      kept: '没查完的，两小时内再查，查完就不留您的微信编号',
    },
    {
      what: '您报了哪次活动，几点到、几点走',
      why: '留位置，有变动告诉您，给志愿者记时长',
      who: '办这次活动的站和镇里、带队的队长；别人只看到还有几个位',
      kept: '办完 {contactKeptDays} 天删掉名字；志愿者的时长按编号长期保存',
    },
    {
      what: '活动的照片，一次活动最多一张（只留画面，拍照的地点、时间、手机型号都去掉）',
      why: '留个办过活动的凭证，评估时好报数',
      who: '办这次活动的站和镇里；微信先查一查，不公开。拍的人要先说明：不愿意上照片的人和孩子的脸都没有拍进去',
      kept: '上面有您、您不想留，打个电话就删；最多一年',
    },
    {
      what: '您反映“向我收费了”',
      why: '镇里查清',
      who: '镇里；谁反映的，不告诉被反映的人',
      kept: '长期保存',
    },
    {
      what: '志愿者的姓名、电话、特长、队伍、证书的后四位',
      why: '派单、记时长、开证明',
      who: '站长、镇里；点单人只看到姓和电话',
      kept: '当志愿者期间；注销时删掉',
    },
    {
      what: '志愿者自己愿意拍的证书、培训证明照片（只留画面，拍照的地点、时间、手机型号都去掉）',
      why: '站里核实证书和培训；微信先查一查有没有不该发的内容',
      who: '本人；微信查过以后，站长和镇里点一下才看得到，谁看过都记下来',
      kept: '证书到期、撤掉或者您自己删、退出、注销时就删，最多一年',
    },
    {
      what: '志愿者的出生年月、性别、身份（比如退役军人）、方便的时间',
      why: '按年龄和时间请人，不让孩子做危险的事',
      who: '本人；报名时站长、镇里看一遍；导出名单时出生年月只写年份，要写全得说明原因，都记下来',
      kept: '当志愿者期间；退出或注销时删掉',
    },
    {
      what: '志愿者出事先找谁；未满十八岁的，监护人的姓名和电话',
      why: '有事通知家里；孩子来服务要监护人同意',
      who: '站长、镇里点一下才看得到，谁看过都记下来',
      kept: '没有批准的，您收回的，马上删；两个月没有人办的也删；当了志愿者的，退出或注销时删掉',
      sensitive: true,
    },
    {
      what: '在职党员的名册（镇里和站里自己登记的）',
      why: '算党员参与率和人均时长；您自己点了同意，电话由微信或者站里核实过，才把您的时长算进去',
      who: '镇里、本村管名册的人；别人看不到您是不是党员',
      kept: '移出名册后，留到当年年底',
    },
    {
      what: '您请站里认一认以前的登记时，写的姓名和电话',
      why: '接上站里以前给您的登记，别人拿不走',
      who: '本村站长、镇里；电话只看得到头尾',
      kept: '认好了、认不准都马上删，没有人认的最多两个月',
    },
    {
      what: '服务时长、时长证明',
      why: '国家规定要如实记录（志愿服务条例第十九条）',
      who: '本人、所在站、镇里；公示时不写名字，您同意才写姓',
      kept: '长期保存',
    },
    {
      what: '志愿者点“我到了”“做完了”的时间',
      why: '算时长。不记您走到哪里，不用定位',
      who: '本人、站长、镇里',
      kept: '和时长一起',
    },
    {
      what: '补录没有点单的服务时，写下的证明人的姓名、电话',
      why: '确认时长前，好问一声',
      who: '站长、镇里',
      kept: '和被帮的人的电话一起删',
    },
    {
      what: '微信给的编号',
      why: '认出是您，不用再注册',
      who: '谁也看不到，系统只存算过的号；有话或照片要请微信查时，原来的号最多留两小时',
      kept: '注销后不再用来找您的资料',
    },
    {
      what: '谁看过电话、导出过什么',
      why: '查得到是谁看的',
      who: '镇里；您可以在“取走我的资料”里看到',
      kept: '{auditKeptDays} 天',
    },
  ],
  machine:
    '系统按特长、远近、手上的任务多少找人，不看打分。为什么找这个人都写明，您觉得不对，打电话让站长换人。',
  rights: [
    '看、改：在“我的资料”里看，写错了自己改，马上生效',
    '取走：在“我的信息”里点“取走我的资料”',
    '收回同意：在“我的信息”里点“收回”，和同意一样方便',
    '注销：在“我的信息”里点“注销”',
    '不用小程序的：到站里说一声，站里替您看、改、取走、注销，每一次都写明原因，记下来',
    '不满意：给站里或镇里打电话，十五天内答复；也可以向县网信办反映',
  ],
} as const satisfies {
  readonly version: number
  readonly since: string
  readonly controller: string
  readonly opening: string
  readonly items: readonly NoticeItem[]
  readonly machine: string
  readonly rights: readonly string[]
}

/** A sentence of the notice with the town's own periods in it. */
export const fillPeriods = (text: string, periods: Readonly<Record<NoticePeriod, number>>): string =>
  NOTICE_PERIODS.reduce((words, name) => words.replace(`{${name}}`, String(periods[name])), text)
