export type RefusedWishRow = {
  readonly words: RegExp
  /** With these words it is a question, somebody who was wronged, or another thing of the same name. */
  readonly unless?: RegExp
  /** A specialty in the same text does not make it an ordinary wish: the station must not read it unasked. */
  readonly firm?: true
  readonly advice: string
}

/** Wishes that must not become an order, and where to turn instead. Expects normalized text. */
export const REFUSED_WISHES = {
  advertisement: {
    words:
      /贷款.{0,6}(到账|放款|秒批|无抵押|加微信|加我)|(无抵押|秒批).{0,4}贷款|加我?(微信|v信|vx|wx|qq)号?:?[a-z0-9_-]{4,}|(兼职|招).{0,4}刷单|刷单.{0,6}(日结|赚|佣金)|兼职日结|高额?回报|投资回报|代开.{0,2}发票|刻章|假(文凭|证件)|(代办|包过).{0,6}(文凭|学历|驾照|驾驶证)/,
    unless:
      /教|学(?!历|位|士)|不会|怎么|[想请]问|问问|政策|真的|[被受上诈].{0,4}[骗当]|骗子|要不回|税务|合作社|哪/,
    advice: '这里只帮忙、不做买卖，广告不能发。',
  },
  gambling: {
    words:
      /(打牌|打麻将|搓麻将|斗地主|推牌九).{0,2}(缺|差)|看场子|(来|玩|开|设|聚众|组织|一起).{0,2}赌|赌(局|场)/,
    unless: /[劝戒管输欠借骗吵坏修晒稻谷粮]|打(我|人|架)|离婚|不回家|日子/,
    advice: '赌博和看场子的事志愿者不能做。想热闹热闹，可以点“送戏到村”或“广场舞”。',
  },
  commercial_labour: {
    words:
      /[给帮替](我|俺|咱)(们|家)?.{0,4}[盖建砌](个|一)?(间|栋|层)?(楼|房|屋)(?![产顶])|[找招要来缺请](几|两|三|些|点|一)?个?(人|志愿者|劳力|小工|工人|壮工).{0,10}([盖建砌](楼|房|屋)|打地基|浇楼板|工地|管饭|按天算钱)|[帮去]我?打地基|工地.{0,4}[缺招].{0,3}[人工]/,
    unless: /欠|审批|手续|政策|补贴|工钱|工资|摔|砸|伤|占|漏|塌|倒了/,
    advice: '盖房、工地这样的重活要请工人。搬抬东西、农忙搭把手，可以从菜单里点。',
  },
  payment: {
    words: /给志愿者.{0,3}(钱|红包|小费|辛苦费)|[发给包塞].{0,3}(红包|小费|辛苦费).{0,6}(谢|志愿者)/,
    unless: /[让叫要]我|[教学]|不会|怎么|收了/,
    advice: '志愿服务不收钱也不收礼。想谢谢他，办完后给个好评就行。',
  },
  prescription: {
    words: /[开买送弄拿带].{0,3}(安眠药|处方药|止痛针|抗生素|杜冷丁|吗啡)/,
    unless: /开[的了好]|怎么吃|能不能吃|吃完|取药|[想请]问|问问/,
    advice: '处方药要医生当面看了才能开。可以点“陪同就医”，或者打卫生院电话。',
  },
  defamation: {
    words: /偷人(?![家参钱东的鸡菜])|挂黑榜|搞破鞋|是.{0,2}破鞋|让(他|她|人家|他们).{0,3}丢人|曝光(他|她)/,
    unless: /[骂说]我|造谣|冤枉|名声|[补修缝]/,
    advice: '说别人私事的话不能发。要是有矛盾，可以点“邻里纠纷调解”，有人上门来说和。',
  },
  tip_off: {
    words:
      /吃拿卡要|贪污|受贿|行贿|举报.{0,8}(干部|书记|主任|站长|领导|会计)|(干部|书记|主任|站长|领导|会计).{0,16}举报|^(我|俺)?[要想]?举报/,
    unless: /举报.{0,2}(诈骗|骗子|垃圾|噪音|电话)|宣讲/,
    firm: true,
    advice: '举报请直接打 12345 或到纪检部门反映，这里不记录，免得走漏。',
  },
  minor_in_danger: {
    words:
      /我(今年)?(1[0-7]|[6-9]|十[一二三四五六七]?|[六七八九])岁.{0,6}(想|要|能|可以).{0,2}([当做去]|参加|报名).{0,6}(志愿者|抗洪|抢险|救援|救火|打火)/,
    advice: '未满18岁不能参加抢险。可以在家长同意下，参加环境整治这样安全的活动。',
  },
} as const satisfies Record<string, RefusedWishRow>

export type RefusedWish = keyof typeof REFUSED_WISHES

export const REFUSED_WISH_CODES = Object.keys(REFUSED_WISHES) as [RefusedWish, ...RefusedWish[]]
