import { CONCEPTS } from '../dispatch/classify/lexicon/concepts'
import { SPECIALTIES, type SpecialtyCode } from '../service/specialties'

type Title = { readonly words: readonly string[]; readonly title: (word: string) => string }

const named = (title: string, text: string): Title => ({ words: text.split(' '), title: () => title })
const around = (before: string, words: readonly string[], behind = ''): Title => ({
  words,
  title: (word) => `${before}${word}${behind}`,
})

/** What a villager would call it, by the first matched word of a row. Nothing of the illness, the name or the quarrel. */
const TITLES: Readonly<Partial<Record<SpecialtyCode, readonly Title[]>>> = {
  convenience: [
    named('理发', '理发 剃头 剃个头 剃剃头 剪头 剪头发 理头 头发 平头 刘海 胡子 推子 剃'),
    named('磨刀', '磨刀 磨一磨 磨一哈 磨 钝'),
    named('缝补', '缝补 缝缝 缝 补衣 拉链 开线 扣子 裤脚'),
    named('代办证件', '身份证 老年证 残疾证 社保卡 户口本 补办 代办 盖章 填表 手续 材料'),
    around('修', CONCEPTS.appliance),
  ],
  neighbor: [
    named('代买代送', '代买 捎带 捎 买米 取药 快递 取快递 送米 换一罐 煤气罐 奶粉 买 带'),
    named('洗晒打扫', '晒被子 晒被 洗被 拆洗 被窝 被子 打扫 扫扫 擦玻璃 扬尘'),
    named('农忙帮手', '采茶 收割 插秧 割稻 收稻 挖红薯 翻晒 晒粮 晒稻 农忙 忙不过来 割 收 摘 挖 采'),
    named('搬抬东西', '搬 抬 扛 搬家具 抬不动 搬不动 背不动 驮 卸 挑 挪不动'),
  ],
  skills: [
    named('教用手机', '手机 微信 视频通话 视频电话 扫码 支付宝 流量 语音 平板 智能手机 12306'),
    named('教网上卖货', '直播 带货 网店 电商 拼多多 抖音 网上卖'),
    around('', CONCEPTS.crop, '技术指导'),
    around('', CONCEPTS.animal, '养殖指导'),
  ],
  health: [
    named('量血压', '血压 量血压'),
    named('测血糖', '血糖 测血糖'),
    named('义诊', '义诊'),
    named('学急救', '心肺复苏 急救培训 海姆立克 急救 AED'),
  ],
  culture: [
    named('写春联', '春联 对联 福字'),
    named('送戏', '送戏 唱戏 看戏 听戏 黄梅戏 庐剧'),
    named('教跳舞', '广场舞 跳舞'),
    named('教腰鼓', '腰鼓'),
    named('教太极', '太极'),
  ],
  environment: [
    named('清垃圾', '垃圾 垃圾池 垃圾箱'),
    named('除杂草', '杂草 蒿草 草长'),
    named('清河沟', '河道 水沟 淤泥 沟'),
  ],
  youth: [
    named('辅导功课', '作业 辅导 补课 数学 英语 语文 作文 口算'),
    named('接送孩子', '接送孩子 护送 放学'),
  ],
  propaganda: [
    named('讲政策', '政策 医保 合作医疗 低保 补贴 养老保险 报销'),
    named('讲红色故事', '红色故事 红军 烈士 老区 大别山'),
  ],
  legal_safety: [
    named('看电线', '电线 电线老化 漏电 冒火花 线路'),
    named('防诈骗', '诈骗 骗子 反诈 套路 被骗'),
    named('问法律', '法律 律师 合同 官司 离婚'),
  ],
}

const DEFAULTS: Readonly<Record<SpecialtyCode, string>> = {
  propaganda: '讲政策',
  skills: '技术指导',
  care: '陪伴照料',
  culture: '文体活动',
  health: '健康服务',
  customs: '红白事帮忙',
  environment: '打扫环境',
  neighbor: '搭把手',
  mediation: '说和调解',
  legal_safety: '法律和安全',
  youth: '关爱孩子',
  emergency: '应急帮忙',
  convenience: SPECIALTIES.convenience.label,
}

/** A short title in a villager's words, of the dictionary only: what he wrote stays hidden until accepted. */
export function titleOfWish(specialty: SpecialtyCode, words: readonly string[]): string {
  for (const { words: known, title } of TITLES[specialty] ?? []) {
    const word = words.find((each) => known.includes(each))
    if (word !== undefined) return title(word)
  }
  return DEFAULTS[specialty]
}
