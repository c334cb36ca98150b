/** Wishes that must not become an order, and where to turn instead. Expects normalized text. */
export const REFUSED_WISHES = {
  advertisement: {
    words: [/贷款|加微信|刷单|兼职日结|投资回报|代开发票|办证/],
    advice: '这里只帮忙、不做买卖，广告不能发。',
  },
  gambling: {
    words: [/打牌缺|看场子|赌|缺角|麻将缺/],
    advice: '赌博和看场子的事志愿者不能做。想热闹热闹，可以点“送戏到村”或“广场舞”。',
  },
  commercial_labour: {
    words: [/盖楼|盖房|建房|打地基|一天管饭|工地|按天算钱/],
    advice: '盖房、工地这样的重活要请工人。搬抬东西、农忙搭把手，可以从菜单里点。',
  },
  payment: {
    words: [/(发|给|包).{0,3}(红包|小费|辛苦费).*(谢|他|志愿者)|给志愿者(钱|红包)/],
    advice: '志愿服务不收钱也不收礼。想谢谢他，办完后给个好评就行。',
  },
  prescription: {
    words: [/(开|买|送).{0,3}(安眠药|处方|止痛针|抗生素)|安眠药/],
    advice: '处方药要医生当面看了才能开。可以点“陪同就医”，或者打卫生院电话。',
  },
  defamation: {
    words: [/偷人|挂黑榜|搞破鞋|破鞋|让他丢人|曝光他/],
    advice: '说别人私事的话不能发。要是有矛盾，可以点“邻里纠纷调解”，有人上门来说和。',
  },
  tip_off: {
    words: [/举报|吃拿卡要|贪污|受贿|行贿/],
    advice: '举报请直接打 12345 或到纪检部门反映，这里不记录，免得走漏。',
  },
  minor_in_danger: {
    words: [/我(今年)?(1[0-7]|[6-9])岁.*(抗洪|救援|救火|志愿者)/],
    advice: '未满18岁不能参加抢险。可以在家长同意下，参加环境整治这样安全的活动。',
  },
} as const satisfies Record<string, { words: readonly RegExp[]; advice: string }>

export type RefusedWish = keyof typeof REFUSED_WISHES

export const REFUSED_WISH_CODES = Object.keys(REFUSED_WISHES) as [RefusedWish, ...RefusedWish[]]

export const findRefusedWish = (text: string): RefusedWish | null =>
  REFUSED_WISH_CODES.find((code) => REFUSED_WISHES[code].words.some((word) => word.test(text))) ?? null
